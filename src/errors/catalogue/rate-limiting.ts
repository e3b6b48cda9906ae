import type { ErrorRow } from "../error-row.js";

export const rateLimiting = {
  burst_limit_exceeded: {
    status: 429,
    category: "Rate Limiting",
    title: "Burst Limit Exceeded",
    message: "Too many requests in this minute. Wait until retry_after has passed, then go on more slowly.",
    page: {
      summary: "The account has used up its requests for this minute.",
      meaning: [
        "Every account has a number of requests it may make in a minute. All its keys share that number.",
        "The request was not counted: only accepted requests use up the limit.",
      ],
      whenSeen: [
        "A script sends its requests in a loop without a pause.",
        "Several services of one account are busy at the same moment.",
        "A client tries again at once after every error.",
        "The account's plan is smaller than its traffic.",
      ],
      whatToDo: [
        "Wait as many seconds as `retry_after` says. It counts down to the end of the minute, and the `Retry-After` header has the same number.",
        "Then send what is left, more slowly.",
      ],
      howToAvoid: [
        "Read the `RateLimit-*` headers of the answers, and slow down before nothing is left.",
        "Put requests into a queue, and let one place decide how fast it empties.",
        "Keep answers that do not change for a while, and do not ask for them again.",
        "Ask your operator for a larger plan if your normal traffic does not fit.",
      ],
      retry: "Yes, after `retry_after` seconds.",
    },
  },
  monthly_usage_limit_exceeded: {
    status: 429,
    category: "Rate Limiting",
    title: "Monthly Usage Limit Exceeded",
    message:
      "The account has used all requests of this billing month. Ask for a larger plan, or wait for the next month.",
    page: {
      summary: "The account has used up its requests for this billing month.",
      meaning: [
        "Every account may have a number of requests for each billing month. All its keys share it.",
        "Months are counted from the account's own billing day, not from the first of the calendar month.",
        "`retry_after` is null, because waiting a few seconds or minutes does not help.",
      ],
      whenSeen: [
        "Traffic grew, and the plan did not.",
        "A forgotten job or a test runs all month long.",
        "A leaked key is used by somebody else.",
      ],
      whatToDo: [
        "Ask your operator for a larger plan. It counts at once.",
        "Look at the usage of each key, and stop what should not run.",
      ],
      howToAvoid: [
        "Watch what remains of the month, and set an alarm well before it is gone.",
        "Give every service its own key, so that you can see which one used how much.",
        "Set `maxUses` or a rate on keys for tests.",
      ],
      retry: "Not before the next billing month, unless the limit is raised.",
    },
  },
  key_rate_limit_exceeded: {
    status: 429,
    category: "Rate Limiting",
    title: "Key Rate Limit Exceeded",
    message: "This key is used too often. Wait until retry_after has passed, then go on more slowly.",
    page: {
      summary: "This one key has used up its own rate.",
      meaning: [
        "A key can have a rate of its own, beside the limits of its account.",
        "The request was not counted, for the key or for the account.",
      ],
      whenSeen: [
        "The key was made with a small rate on purpose, for a test or a guest.",
        "Two programs share a key that was meant for one.",
      ],
      whatToDo: [
        "Wait as many seconds as `retry_after` says.",
        "If the rate is too small, have it changed with `updateApiKey`.",
      ],
      howToAvoid: [
        "Give every program its own key.",
        "Choose the rate from what the program really needs, with some room.",
      ],
      retry: "Yes, after `retry_after` seconds.",
    },
  },
  ip_rate_limit_exceeded: {
    status: 429,
    category: "Rate Limiting",
    title: "IP Rate Limit Exceeded",
    message: "Too many requests from your address. Wait until retry_after has passed, then try again.",
    page: {
      summary: "Too much came from your network address, from you or from others who share it.",
      meaning: [
        "Calls that need no key are counted by the address they come from, so that nobody can try tokens by the thousand or fill a mailbox. Links to sign in can be asked for 20 times an hour from one address.",
        "An IPv4 address counts by itself. Of an IPv6 address the first 64 bits count, because one customer usually has all addresses behind them.",
      ],
      whenSeen: [
        "Many people sign in from one office at the same time, behind one public address.",
        "A script asks for links in a loop.",
        "For operators: a proxy stands in front, and `TRUST_PROXY` does not name it. Then everybody seems to have the proxy's address.",
      ],
      whatToDo: [
        "Wait as many seconds as `retry_after` says, then try again.",
        "For a program, use an API key.",
      ],
      howToAvoid: [
        "Ask for one link, and look into the spam folder before you ask for the next.",
        "Let people stay signed in instead of signing in every morning.",
        "For operators: set `TRUST_PROXY` to the addresses of your proxies.",
      ],
      retry: "Yes, after `retry_after` seconds.",
    },
  },
  key_uses_exceeded: {
    status: 429,
    category: "Rate Limiting",
    title: "Key Uses Exceeded",
    message:
      "This key has been used as often as it may be. Use another key, or have its number of uses raised.",
    page: {
      summary: "The key was made for a number of uses, and they are used up.",
      meaning: [
        "A key can be made for a number of uses in all, such as a trial of 1,000 requests.",
        "No waiting brings uses back. `retry_after` is null.",
      ],
      whenSeen: [
        "A trial or a prepaid amount has come to its end.",
        "A loop in a program used up the key faster than planned.",
      ],
      whatToDo: ["Create a new key, or raise `maxUses` with `updateApiKey`."],
      howToAvoid: [
        "Watch what remains: the answer of a check says it.",
        "Do not put keys with a number of uses into services that run for ever.",
      ],
      retry: "No. The key needs more uses first.",
    },
  },
} as const satisfies Record<string, ErrorRow>;
