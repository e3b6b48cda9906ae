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
      summary: "The key has used up its own rate.",
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
  key_uses_exceeded: {
    status: 429,
    category: "Rate Limiting",
    title: "Key Uses Exceeded",
    message:
      "This key has been used as often as it may be. Use another key, or have its number of uses raised.",
    page: {
      summary: "The key has a fixed number of uses, and all of them are used.",
      meaning: [
        "A key can be made for a number of uses in all, such as a trial of 1,000 requests.",
        "Uses do not come back with time, so `retry_after` is null.",
      ],
      whenSeen: [
        "A trial or a prepaid amount has come to its end.",
        "A loop in a program used up the key faster than planned.",
      ],
      whatToDo: ["Create a new key, or raise `maxUses` with `updateApiKey`."],
      howToAvoid: [
        "Watch the remaining uses, which are in the answer of every check.",
        "Do not put keys with a number of uses into services that run for ever.",
      ],
      retry: "No. The key needs more uses first.",
    },
  },
  ip_rate_limit_exceeded: {
    status: 429,
    category: "Rate Limiting",
    title: "IP Rate Limit Exceeded",
    message: "Too many requests from your address. Wait until retry_after has passed, then try again.",
    page: {
      summary: "Too many calls without a valid key came from your address in one minute.",
      meaning: [
        "A client that guesses keys makes very many calls that fail. So the server counts, for each address, the calls without a key and the calls with a key that it does not accept. When too many come in a minute, it refuses further ones with this error.",
        "A call with a good key is never refused for this, whatever else comes from its address. If your call got this answer, its key is missing or was not accepted.",
        "The count starts again after a minute. IPv6 addresses of one /64 network are counted together.",
        "Sign-in links have their own count, so that nobody's mailbox is filled: one address can request 20 an hour, for any person.",
      ],
      whenSeen: [
        "A program goes on calling in a loop after its key was revoked or has expired.",
        "The key is missing in a new deployment: an environment variable is empty.",
        "Several clients share an address, in an office or behind a proxy, and one of them fails all the time.",
        "A client explores the GraphQL schema, or polls it, without a key.",
        "Many people of one office ask for a link to sign in within the same hour.",
        "The server stands behind a proxy that it was not told to trust, so that all clients seem to have the proxy's address.",
      ],
      whatToDo: [
        "Wait as many seconds as `retry_after` says. The `Retry-After` header has the same number.",
        "Then make one call, and see which error your key really gets: `api_key_missing`, `api_key_revoked` or another.",
        "You run the server? Set `TRUST_PROXY` to the addresses of your proxies, and look in the log for the address that fails.",
      ],
      howToAvoid: [
        "Stop at the first error with status 401. Calling again with the same key cannot help.",
        "Send your key with every call, those that only look at the schema included.",
        "Read keys from one place in your configuration, and let a program refuse to start without one.",
      ],
      retry: "Yes, after `retry_after` seconds, but with a good key.",
    },
  },
} as const satisfies Record<string, ErrorRow>;
