import type { ErrorRow } from "../error-row.js";

export const notFound = {
  key_not_found: {
    status: 404,
    category: "Not Found",
    title: "Key Not Found",
    message: "API key not found or you do not have permission to access it.",
    page: {
      summary: "Your account has no key with this id, or you may not see it.",
      meaning: [
        "You asked to look at, change or revoke a key by its id, and your account has no such key. Your own key was accepted; the key you asked about is the one that is missing.",
        "This is not about signing in. If the key you call with is unknown, you get `api_key_not_found` with status 401. This error is about a key that you manage, so the place to look is the id in your request.",
        "We look only inside the account you are calling for. A key that does not exist, a revoked key and a key of someone else all get exactly this answer. If they did not, anyone could try ids and learn which ones are real. That helps attackers and hardly anybody else.",
      ],
      whenSeen: [
        "The key was revoked, and a page or tool still shows a list from before.",
        "A script carries an id from another environment or another account.",
        "A letter got lost or changed when the id was copied.",
        "A test made a key and revoked it right away, and something still remembers the id.",
        "The secret of a key was sent where its id belongs. Ids start with `key_`.",
      ],
      whatToDo: [
        "List your keys with `apiKeys` or `GET /v1/keys`, and compare their ids with the one you sent. Most of the time it is a slip in copying.",
        "Was the key made in another account? Call with a key of that account. Operators name the account in `X-Account-Id`.",
        "Looking for a revoked key? It is in the list, with the filter `status: [REVOKED]` of `apiKeys` or with `GET /v1/keys?status=revoked`, but no longer under its id.",
        "In code, stop at this error and show it to a person.",
      ],
      howToAvoid: [
        "List the keys first, and take ids from that list. Old ids that were kept somewhere are the most common cause in scripts.",
        "Do not write ids into your code. The ids of your test server mean nothing to your live one.",
        "After you revoke a key, expect this answer for its id and treat it as normal. Revoked keys are gone for good.",
        "If your tool looks after keys of several accounts, store the account's id next to each key's id, so that you always ask in the right one.",
      ],
      retry: "No. The same id will get the same answer. Find the right id first.",
    },
  },
  account_not_found: {
    status: 404,
    category: "Not Found",
    title: "Account Not Found",
    message: "We could not find this account for you. Check the account id, then try again.",
    page: {
      summary: "There is no account with this id, or it is not yours.",
      meaning: [
        "Your request names an account, in the header `X-Account-Id` or as an id in the call, and there is no such account that you may use.",
        "An account that does not exist and one that belongs to someone else get the same answer, so that nobody can find out which ids are real.",
      ],
      whenSeen: [
        "The account's id has a typing mistake, or a part of it is missing.",
        "The id comes from another server, for example the one for tests.",
        "The id of a key (`key_…`) was sent. Account ids start with `acc_`.",
        "A key of one account was used with the `X-Account-Id` of another.",
      ],
      whatToDo: [
        "With the key of an account, leave `X-Account-Id` out. The key already says which account it is.",
        "As an operator, ask `accounts` for the list, and compare the ids.",
        "Check that the address you call is the right server.",
      ],
      howToAvoid: [
        "Send `X-Account-Id` only with an operator key.",
        "Store the account's id as you get it from `createAccount`, and do not type it by hand.",
        "Keep ids, keys and server addresses together, one set for each environment.",
      ],
      retry: "No. The same id will get the same answer. Correct it first.",
    },
  },
  operator_not_found: {
    status: 404,
    category: "Not Found",
    title: "Operator Not Found",
    message: "We could not find this operator. Check the operator's id, then try again.",
    page: {
      summary: "There is no operator with this id that can be shown or revoked.",
      meaning: [
        "Operators are the people and programs that run this server, each with a key of their own. Your request names one by its id, and there is none.",
        "An operator that was revoked is not there to be revoked a second time, so this is the answer then too. Its record stays in the list.",
        "The key from `OPERATOR_KEY`, or from the file the server made, has no id. It cannot be revoked, only replaced in the configuration.",
      ],
      whenSeen: [
        "Somebody else revoked the operator a moment ago.",
        "The secret of the operator's key was sent where its id belongs. Ids start with `opr_`.",
        "The id belongs to another server, for example the one for tests.",
        "A letter of the id got lost when it was copied.",
      ],
      whatToDo: [
        "List the operators with `operators`, or with `latchkey operator list`, and compare the ids.",
        "Look at `revokedAt` in that list: if it is set, what you wanted is done.",
        "To replace the key of the configuration, set another `OPERATOR_KEY` on every server and restart them.",
      ],
      howToAvoid: [
        "Keep the id that `createOperator` gives you next to where you keep the secret.",
        "Name operators for what they are, such as `gateway-eu`, so that the right one is easily found.",
        "In a script that revokes, treat this answer as done.",
      ],
      retry: "No. The same id will get the same answer. Find the right id first.",
    },
  },
  route_not_found: {
    status: 404,
    category: "Not Found",
    title: "Route Not Found",
    message:
      "There is no such path on this server. Check the address for typing mistakes, or see /openapi.json.",
    page: {
      summary: "There is nothing at this address.",
      meaning: [
        "The server was reached, but it has no page and no operation at the path you asked for.",
        "GraphQL is at `/graphql`, REST under `/v1`, and the full list of REST paths is in `/openapi.json`.",
      ],
      whenSeen: [
        "A letter is wrong in the path, such as `/v1/key` for `/v1/keys`.",
        "The version is missing, as in `/keys`.",
        "A slash too many or too few came in where two parts of an address were joined.",
        "A proxy in front of the server adds or removes a part of the path.",
        "The path belongs to a newer version of the server.",
      ],
      whatToDo: [
        "Compare your path with `/openapi.json`.",
        "Print the full address that your program calls, and read it once from start to end.",
        "Behind a proxy? Try the same call on the server itself, and see whether the answer differs.",
      ],
      howToAvoid: [
        "Make your client from `/openapi.json`, or keep all paths in one place in your code.",
        "Join addresses with the URL tools of your language.",
      ],
      retry: "No. Correct the address first.",
    },
  },
} as const satisfies Record<string, ErrorRow>;
