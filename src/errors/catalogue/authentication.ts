import type { ErrorRow } from "../error-row.js";

export const authentication = {
  api_key_revoked: {
    status: 401,
    category: "Authentication",
    title: "API Key Revoked",
    message: "This API key has been revoked.",
    page: {
      summary: "This key was switched off for good. Create a new key and use that one.",
      meaning: [
        "The key you sent is one of ours, but somebody revoked it. It no longer opens anything.",
        "Revoking goes one way only. There is no switch to bring a key back, so the way out is always a new key.",
        "The record of the key stays, so that you can still look up what it was used for: `apiKeys` lists revoked keys when you filter by the status `REVOKED`, and so does `GET /v1/keys?status=revoked`. This is also why you get this answer and not `api_key_not_found`: the key did exist. Your client does the same in both cases, it needs another key.",
        "No need to worry when you meet this in your logs. Someone revoked the key, perhaps you did yourself some time ago. Put a new key in its place and your integration works again.",
      ],
      whenSeen: [
        "Someone in charge of the account switched the key off on purpose: after a security incident, during a rotation, or because an integration was retired.",
        "A newer key took over, and the tool that set it up revoked this one.",
        "The account's plan or contract ended, and all its keys were revoked together.",
        "A scanner found the key in a place where it did not belong, and revoked it.",
      ],
      whatToDo: [
        "Create a new key with `createApiKey` or `POST /v1/keys`, and copy the secret at once. It is shown one time only.",
        "Put the new key into your configuration and deploy.",
        "Check it with `GET /v1/keys/me` or `viewer`.",
        "In code, stop at this error and tell a person. Write the request id into your log, never the key.",
      ],
      howToAvoid: [
        "Rotate in this order: deploy the new key, check it with `GET /v1/keys/me`, and revoke the old key only when the check went well. The other way round, your calls fail in between.",
        "Let your deployment do those steps for you, and your live traffic will not see this error.",
        "Count how often your logs show `api_key_revoked`, and set an alarm on it. A sudden spike means that a key was revoked by surprise. Often a security event is behind it, so look into it.",
        "In a team, agree on who may revoke keys and when, and write it down. A revocation nobody expected is an outage.",
      ],
      retry: "No. This key will be refused every time, so send the request again only with another key.",
    },
  },
  api_key_missing: {
    status: 401,
    category: "Authentication",
    title: "API Key Missing",
    message: "No API key was sent. Add the header Authorization: Bearer, followed by your key.",
    page: {
      summary: "The request came without a key. Send one in a header.",
      meaning: [
        "This call needs to know who is asking, and the request carried no API key at all.",
        "A key goes into one of two headers: `Authorization: Bearer <key>`, or `X-API-Key: <key>`.",
      ],
      whenSeen: [
        "The header was forgotten, or its name is misspelled.",
        "The header is there, but it is empty, because the variable that should hold the key is not set where your program runs.",
        "A proxy on the way, or a redirect to another host, dropped the header.",
      ],
      whatToDo: [
        "Add `Authorization: Bearer <key>` to the request, with the word `Bearer` and one space.",
        "Check that the variable with your key is set in the place where the request is made, and not just in your own terminal.",
        "Still no luck? Look at the request as it leaves your program, for example with `curl -v`, and see whether the header is there.",
        "No key yet? Ask whoever manages your account, or your operator.",
      ],
      howToAvoid: [
        "Set the header once, in the client that all your calls share.",
        "Let your program refuse to start when it has no key.",
        "Make the first call after a deployment `GET /v1/keys/me`: it shows at once whether the key arrives.",
      ],
      retry: "Not as it is. Add the key, then send the request again.",
    },
  },
  api_key_invalid: {
    status: 401,
    category: "Authentication",
    title: "API Key Invalid",
    message:
      "This does not look like a key of this server. Check that it was copied in full, and send it once, in a header.",
    page: {
      summary: "The text that was sent is not a valid key, or it was sent in a wrong way.",
      meaning: [
        "Our keys have a fixed form, and their last characters are a checksum over the rest. What you sent does not fit, so it was refused without any search for it.",
        "You also get this answer when it is not clear which key you mean: the key was sent twice, or `Authorization` and `X-API-Key` hold different values. And you get it when a key stands in the address. Then `details` says which of these it was.",
        "Addresses end up in logs and browser histories. That is why a key is never read from there.",
      ],
      whenSeen: [
        "A few characters were lost or added when the key was copied, or a line break came along.",
        "The word `Bearer` before the key is missing in `Authorization`, or only that word was sent because the variable with the key is empty.",
        "Quotes or the name of a variable were sent in place of the key, for example the text `$LATCHKEY_KEY` itself.",
        "The id of the key (`key_…`) was sent. The id only names a key; the secret opens the door.",
        "A password, a token of another service, or a sample from some documentation was sent.",
        "For operators: the operator key is not the one that this server was started with.",
        "Two parts of your program each add a header of their own, with two different keys.",
        "The key was put in the address, such as `?api_key=…`.",
      ],
      whatToDo: [
        "Read `details` first: if there is something in it, it names the cause.",
        "Copy the whole key again from where you keep it, without spaces, quotes or line breaks.",
        "Send it one time, in one header.",
        "Was it in an address? Then treat it as leaked: create a new key, switch to it, and revoke the old one.",
        "If you no longer have the whole secret, create a new key. A secret cannot be shown again.",
      ],
      howToAvoid: [
        "Keep keys in a secret store or in the environment, and do not type them by hand.",
        "Trim white space when you read a key from a file. A line break at the end is easily missed.",
        "Set the header in one place in your code.",
        "Never build an address that contains a key.",
      ],
      retry: "Not as it is. Correct the key or the way it is sent, then try again.",
    },
  },
  api_key_not_found: {
    status: 401,
    category: "Authentication",
    title: "API Key Not Found",
    message:
      "This server does not know this API key. Check which server the key is for, or create a new one.",
    page: {
      summary: "The key is well formed, but it was not made by this server.",
      meaning: [
        "What you sent has the right form and a correct checksum. Still, there is no such key here.",
        "This is about the key you call with. When the id of a key that you want to look at or revoke does not lead anywhere, the answer is `key_not_found` instead.",
      ],
      whenSeen: [
        "The key belongs to another server, for example the one for tests, and this is the live one, or the other way round.",
        "The server was set up anew, and its old keys are gone.",
        "The database was put back to an older state, from before the key was made.",
        "For operators: a pepper was taken out of `KEY_PEPPERS`, or replicas do not share the same ones. Then keys that exist cannot be recognised.",
      ],
      whatToDo: [
        "Check that the address you call and the key you send belong together.",
        "If they do, create a new key on this server and use it.",
        "Do many keys fail at once? Tell your operator and give the request id.",
      ],
      howToAvoid: [
        "Keep the address of the server and its key side by side, one pair for each environment.",
        "Start the key's name with its environment, so that everyone can see where it belongs.",
        "For operators: keep `KEY_PEPPERS` in your backups, but apart from the database, and give all replicas the same value.",
      ],
      retry: "Not as it is. Send the request again with a key of this server.",
    },
  },
  api_key_expired: {
    status: 401,
    category: "Authentication",
    title: "API Key Expired",
    message: "This API key has expired. Create a new key and use that one.",
    page: {
      summary: "The expiry date of the key has passed, or the key was not used for too long.",
      meaning: [
        "This key had an expiry date, or an idle timeout: a number of days after which it ends when nobody uses it. Since then it is refused everywhere, and stays so.",
        "An expired key no longer counts towards the number of keys your account may have, so there is room for the next one.",
      ],
      whenSeen: [
        "The key was meant for a short time, such as a trial, a migration or one build, and is still in use.",
        "Nobody replaced the key before its date.",
        "A program that runs seldom did not use the key for longer than its idle timeout.",
        "The expiry date was set to another day than intended, for example through a mistake with time zones.",
      ],
      whatToDo: [
        "Create a new key with `createApiKey` or `POST /v1/keys`, and copy its secret at once.",
        "Put it into your configuration, deploy, and check it with `GET /v1/keys/me`.",
      ],
      howToAvoid: [
        "Give the key of a program that runs once a month an idle timeout of two months, or an expiry date in its place.",
        "Note the expiry date of a key where you keep its secret, and replace the key some days before.",
        "`GET /v1/keys/me` and `viewer` tell a key about itself. Let your program ask when it starts, and warn you in time.",
        "Write expiry dates in UTC, with the `Z` at the end.",
        "Leave `expiresAt` out for keys that should last, and rotate those on a schedule.",
      ],
      retry: "No. A key that has ended stays so: send the request again only with another key.",
    },
  },
  authentication_failed: {
    status: 401,
    category: "Authentication",
    title: "Authentication Failed",
    message: "The token of your identity provider was not accepted. See details for what is wrong with it.",
    page: {
      summary: "The token of your identity provider was not accepted.",
      meaning: [
        "Your operator has connected this server to an identity provider. It accepts the provider's tokens (JWTs) instead of a key, in `Authorization: Bearer <token>`.",
        "Every token is checked on every request: who issued it, for whom, until when, with which key it was signed, and whether it names an account, an email address and a role. Yours failed one of those checks.",
        "`details` says which: the field is the part of the token, such as `exp` or `aud`, and the message says what to do about it. The token itself is never repeated.",
      ],
      whenSeen: [
        "The token has expired (`exp`), because a page stayed open longer than tokens last.",
        "The token was made for another service (`aud`) or by another provider (`iss`), for example the one of the test environment.",
        "The provider does not put the account, the email address or the role into its tokens, or uses other names for them than this server expects.",
        "The provider signs with a key that it does not publish (`kid`), or with a method that this server does not accept (`alg`).",
        "The provider's keys could not be read for a while. Then every token is refused until they can.",
      ],
      whatToDo: [
        "Read `details` first.",
        "Has the token expired? Get a new one from the identity provider, and send the request again.",
        "Does `aud` or `iss` not fit? Compare them with what your operator has set in `AUTH_AUDIENCE` and `AUTH_ISSUER`.",
        "Is a claim missing? Have the provider put it into its tokens, or ask your operator to name the right one in `AUTH_CLAIM_ACCOUNT`, `AUTH_CLAIM_EMAIL` or `AUTH_CLAIM_ROLE`.",
        "For operators: when the provider's keys cannot be read, the log says why. Check that `AUTH_JWKS_URL` can be reached from the server.",
      ],
      howToAvoid: [
        "Let your client library renew tokens shortly before they expire.",
        "Ask the provider for tokens with the audience of this server, not for the ones your page already uses elsewhere.",
        "Keep the clocks of the provider and of this server right. A few seconds apart are forgiven, more are not.",
        "Publish a new signing key some minutes before you sign with it.",
      ],
      retry: "Not with the same token, except when the provider's keys could not be read: then later.",
    },
  },
} as const satisfies Record<string, ErrorRow>;
