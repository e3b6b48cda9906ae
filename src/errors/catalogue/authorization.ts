import type { ErrorRow } from "../error-row.js";

export const authorization = {
  endpoint_restricted: {
    status: 403,
    category: "Authorization",
    title: "Endpoint Restricted",
    message:
      "You are not allowed to do this: it needs another permission or role. Use a key that has it, or ask the person who manages the account.",
    page: {
      summary: "The server knows who you are, but you are not allowed to do this.",
      meaning: [
        "Your key or your session is good, but this call needs more than you may do.",
        "Listing, creating and revoking keys takes a key with the permission `keys:manage`. Managing accounts is for operators only.",
        "Every key of an account may ask about itself, with `viewer` or `GET /v1/keys/me`. An operator key belongs to no account, so it can ask `viewer` only.",
      ],
      whenSeen: [
        "A key without the permission `keys:manage` tries to manage keys.",
        "A key of an account asks for something that only operators may do, such as `accounts` or `createAccount`.",
        "A key that is bound to endpoints is used for another one, or for a path that servers could read in different ways, such as one with `;`, `%2F` or `//`. `details` says so.",
        "A key that is bound to endpoints is used where nobody named the path: the gateway does not send it, or `TRUST_PROXY` does not hold the gateway's address. `details` says so.",
        "A check asks for a scope that the key lacks, or for another environment than the key's. `details` names each missing scope.",
        "A program uses its everyday key for a management task.",
        "An operator key asks `GET /v1/keys/me`.",
        "A person has a role in the account that does not allow this: a viewer creates a key, or a developer changes a colleague's.",
      ],
      whatToDo: [
        "Ask `viewer` or `GET /v1/keys/me` which permissions your key has.",
        "Use a key that has the permission you need. Permissions are given when a key is created, so you may need a new one.",
        "You have no such key? Ask whoever manages keys in your account, or your operator. Signed in as a person, ask an owner of the account for another role.",
      ],
      howToAvoid: [
        "Keep one key for managing keys, in a safe place, and give your programs keys without that permission. A leaked everyday key then cannot make more keys.",
        "Say in the key's name what it is for, so that nobody picks the wrong one.",
        "After you create a key, check its permissions before you deploy it.",
      ],
      retry: "Not as the same caller. Send the request again with a key that has the permission.",
    },
  },
  operation_not_allowed: {
    status: 403,
    category: "Authorization",
    title: "Operation Not Allowed",
    message:
      "This server runs only GraphQL operations that it knows. Use one of them, or have this one added to its list.",
    page: {
      summary: "The server has a list of GraphQL operations, and this one is not on it.",
      meaning: [
        "Whoever runs this server has set it to `PERSISTED_OPERATIONS=only`. It then runs the operations of its manifest and refuses every other one, whoever asks.",
        "An operation is asked for by its id, or by its text exactly as it stands in the manifest. One more blank makes it another text.",
      ],
      whenSeen: [
        "A new version of a client was released before the manifest with its operations.",
        "Somebody tries an operation by hand, or with a tool that explores the schema.",
        "A client changes the text of operations before it sends them, such as by adding `__typename`, and the manifest was made without that.",
        "The id belongs to the manifest of another client.",
      ],
      whatToDo: [
        "Have the operation added to the manifest, and the server restarted with it.",
        "Make the manifest with the same tool and settings that your client uses when it sends.",
        "For trying things out, use a server that allows every operation.",
      ],
      howToAvoid: [
        "Make the manifest in the same build as the client, and give it to the server first.",
        "Keep the operations of older clients in the manifest as long as those are in use.",
      ],
      retry: "No. The list has to change first.",
    },
  },
  ip_restricted: {
    status: 403,
    category: "Authorization",
    title: "IP Restricted",
    message:
      "This API key may not be used from this address. Call from an allowed address, or have the key's list changed.",
    page: {
      summary: "The key has a list of addresses, and yours is not on it.",
      meaning: [
        "A key can be bound to addresses and networks. It is good, but not from where this request came.",
        "The address is the one your gateway saw. Behind a proxy that is the proxy's address, unless the server was told to trust it.",
      ],
      whenSeen: [
        "A service moved to another machine or network.",
        "A person tries a server's key on a laptop.",
        "Somebody else has got hold of the key: then the list has just protected you.",
        "The server stands behind a proxy, and `TRUST_PROXY` is not set.",
      ],
      whatToDo: [
        "Compare the address of the caller with `allowedIps` of the key.",
        "Add the address with `updateApiKey`, if it should be allowed.",
        "If nobody of you made this call, revoke the key and create a new one.",
      ],
      howToAvoid: [
        "Use networks rather than single addresses for machines that come and go.",
        "Change the list before you move a service, and clean it up afterwards.",
      ],
      retry: "Not from this address.",
    },
  },
  account_suspended: {
    status: 403,
    category: "Authorization",
    title: "Account Suspended",
    message: "The account of this API key is suspended. Ask the operator of this API.",
    page: {
      summary: "The key is valid, but its account is suspended.",
      meaning: [
        "An operator has suspended the account. While that lasts none of its keys is accepted by the API.",
        "The keys stay as they are. When the account is switched on again, they work again.",
      ],
      whenSeen: [
        "A bill was not paid, or a trial has ended.",
        "The operator is looking into unusual traffic of the account.",
      ],
      whatToDo: ["Ask the operator of the API why the account is suspended."],
      howToAvoid: ["Keep the contact data of the account up to date, so that warnings reach you."],
      retry: "Not until the account is switched on again.",
    },
  },
} as const satisfies Record<string, ErrorRow>;
