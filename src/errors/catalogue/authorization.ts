import type { ErrorRow } from "../error-row.js";

export const authorization = {
  endpoint_restricted: {
    status: 403,
    category: "Authorization",
    title: "Endpoint Restricted",
    message:
      "This API key is not allowed to do this. Use a key with the right permission, or ask whoever manages your keys.",
    page: {
      summary: "We know your key, and it may not do this.",
      meaning: [
        "Your key is good, but this call needs more than it may do.",
        "Listing, creating and revoking keys takes a key with the permission `keys:manage`. Managing accounts is for operators only.",
        "Every key of an account may ask about itself, with `viewer` or `GET /v1/keys/me`. An operator key belongs to no account, so it can ask `viewer` only.",
      ],
      whenSeen: [
        "A key without the permission `keys:manage` tries to manage keys.",
        "A key of an account asks for something that only operators may do, such as `accounts` or `createAccount`.",
        "A program uses its everyday key for a management task.",
        "An operator key asks `GET /v1/keys/me`.",
      ],
      whatToDo: [
        "Ask `viewer` or `GET /v1/keys/me` which permissions your key has.",
        "Use a key that has the permission you need. Permissions are given when a key is created, so you may need a new one.",
        "You have no such key? Ask whoever manages keys in your account, or your operator.",
      ],
      howToAvoid: [
        "Keep one key for managing keys, in a safe place, and give your programs keys without that permission. A leaked everyday key then cannot make more keys.",
        "Say in the key's name what it is for, so that nobody picks the wrong one.",
        "After you create a key, check its permissions before you deploy it.",
      ],
      retry: "Not with this key. Send the request again with one that has the permission.",
    },
  },
} as const satisfies Record<string, ErrorRow>;
