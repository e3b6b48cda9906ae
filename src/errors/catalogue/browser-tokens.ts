import type { ErrorRow } from "../error-row.js";

/** Errors about the tokens that a company hands to its own web page. */
export const browserTokens = {
  browser_token_invalid: {
    status: 401,
    category: "Authentication",
    title: "Browser Token Invalid",
    message: "This is no browser token of this server. Ask your backend for a new one, and send it whole.",
    page: {
      summary: "The text begins like a browser token, but this server did not sign it.",
      meaning: [
        "A browser token (`lkb_…`) carries what it allows, and a signature over that. The signature of this one does not fit, so nothing in it was believed.",
        "It was refused without asking the database, and it counts as a failed call of your address.",
      ],
      whenSeen: [
        "A part of the token was lost when it was copied or stored.",
        "The token was made by another server, for example the one for tests.",
        "Somebody changed what is written in the token.",
        "The pepper that signed it was taken out of `KEY_PEPPERS`.",
      ],
      whatToDo: [
        "Ask your backend for a new token, with `createBrowserToken` or `POST /v1/browser-tokens`.",
        "Send it as it came, in `Authorization: Bearer <token>`.",
        "Check that the page and the backend speak to the same Latchkey server.",
      ],
      howToAvoid: [
        "Keep the token in a variable of the page, not in an address or in a field that cuts long texts.",
        "After a rotation of the pepper, keep the old version in `KEY_PEPPERS` for an hour or more: no token lasts longer.",
      ],
      retry: "Not with this token. Get a new one, then send the request again.",
    },
  },
  browser_token_expired: {
    status: 401,
    category: "Authentication",
    title: "Browser Token Expired",
    message: "The time of this browser token is over. Ask your backend for a new one.",
    page: {
      summary: "The token was good, and its time is over.",
      meaning: [
        "A browser token lasts 15 minutes, or as long as the backend chose, at most an hour. It also ends no later than the key that made it.",
        "The time is that of the database, so a wrong clock in the browser changes nothing.",
      ],
      whenSeen: [
        "The page was open for longer than the token lasts.",
        "A computer slept, and the page woke up with its old token.",
        "The backend keeps a token and hands it out more than once.",
      ],
      whatToDo: [
        "Ask your backend for a new token, and send the request again with it.",
        "`viewer` tells when a token ends: `browserToken { expiresAt }`.",
      ],
      howToAvoid: [
        "Ask for a new token shortly before the old one ends.",
        "Let the backend make a new token for each page that it serves.",
      ],
      retry: "Not with this token. Get a new one, then send the request again.",
    },
  },
  browser_token_revoked: {
    status: 401,
    category: "Authentication",
    title: "Browser Token Revoked",
    message: "This browser token was ended before its time. Ask your backend for a new one.",
    page: {
      summary: "The token was ended, or the key or operator that made it may make none any more.",
      meaning: [
        "`revokeBrowserTokens` ends the tokens of an owner or of a whole account. It was called after this token was made.",
        "Or the maker is gone: a token ends when the key or the operator that made it is revoked or expires, when a rotation ends the secret that made it, and when that key loses the permission `keys:manage` or gets a number of uses.",
        "No server accepts the token from the moment that such a call was answered.",
      ],
      whenSeen: [
        "Your customer signed out, and your backend ended the tokens of that customer.",
        "The key of your backend was revoked, has expired, or was rotated and its old secret has ended.",
        "An owner of the account ended all tokens.",
      ],
      whatToDo: [
        "Ask your backend for a new token, if the person is still signed in there.",
        "If every token is refused, look at the key of your backend: `GET /v1/keys/me`.",
        "The audit trail says who ended the tokens: `browser_tokens.revoked`, `key.revoked`, `operator.revoked`.",
      ],
      howToAvoid: [
        "Rotate the key of the backend with an overlap, and give the backend the new secret before it ends: a token ends with the secret that made it.",
        "When you end the tokens of one customer, name the customer: without `externalOwnerId` all tokens of the account end.",
      ],
      retry: "Not with this token. Get a new one, then send the request again.",
    },
  },
} as const satisfies Record<string, ErrorRow>;
