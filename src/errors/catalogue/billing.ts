import type { ErrorRow } from "../error-row.js";

const ceilingReached = ({ maxKeys }: { readonly maxKeys: number }) =>
  `Maximum of ${maxKeys} API ${maxKeys === 1 ? "key" : "keys"} per account reached.`;

export const billing = {
  max_keys_exceeded: {
    status: 409,
    category: "Billing",
    title: "Max Keys Exceeded",
    message: ceilingReached({ maxKeys: 10 }),
    messageWith: ceilingReached,
    page: {
      summary: "Your account has no room for another key. Revoke one that nobody needs, and try again.",
      meaning: [
        "An account may usually have 10 active keys. Yours has as many as it may, so no new key was made. Nothing else changed: every key you have still works.",
        "A key is active until it is revoked or its expiry date passes. Being active is not the same as being used: one that has been quiet for half a year fills a place just like your busiest one.",
        "Why a ceiling at all? Every live key can leak, and every one needs looking after. Ten leave room for each environment and a few special integrations, and are still few enough to know them all by name.",
        "An operator can give an account another ceiling. The text of this error names the account's own number.",
      ],
      whenSeen: [
        "A script makes short-lived keys and never revokes them, so they pile up.",
        "Several people share one account, each made a key of their own, and nobody cleans up.",
        "Keys from an old sign-in or integration flow look finished, but they have no expiry date and were never revoked.",
        "A test suite or build pipeline makes a new key on every run, where one lasting test key would do.",
      ],
      whatToDo: [
        "List your keys: `apiKeys` over GraphQL, or `GET /v1/keys`.",
        "Look for keys nobody can name, keys of projects that ended, and keys made for one quick try. The filter `unusedForDays` of `apiKeys`, or `GET /v1/keys?unused_for_days=90`, finds the quiet ones.",
        "Revoke one with `revokeApiKey` or `DELETE /v1/keys/{id}`. Its place is free at once. Then create your key again.",
        "Let a person choose which key goes. Code should revoke keys by itself only if the whole account belongs to it.",
        "If you really need more than your ceiling, ask your operator to raise `maxKeys` with `updateAccount`.",
      ],
      howToAvoid: [
        "Give each key a name that says where it is used and since when, such as `live-checkout-2026-10`. `Key 4` tells nobody whether it may go.",
        "Use one lasting key for builds, scripts and demos, and replace it on a schedule. Do not make one for each run.",
        "When a key is only needed for a while, set `expiresAt` as you create it. An expired key no longer counts.",
        "Go through your keys every quarter. Whatever is past 90 days and has no good reason to stay should be revoked.",
        "Watch how many keys you have, so that you see the ceiling coming.",
        "In a team, write down which person or service each key belongs to.",
      ],
      retry:
        "Not as it is: the answer stays the same until a key is revoked or expires, or the ceiling is raised. After that, send the same request again.",
    },
  },
} as const satisfies Record<string, ErrorRow>;
