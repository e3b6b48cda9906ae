import type { ErrorRow } from "../error-row.js";

/** Errors about links that show a secret of a key once. */
export const secretLinks = {
  secret_link_not_found: {
    status: 404,
    category: "Not Found",
    title: "Secret Link Not Found",
    message: "We do not know this link. Open it whole, as it was sent to you.",
    page: {
      summary: "No secret waits behind this link.",
      meaning: [
        "A link to a secret ends in `#token=` and a long text. What was sent here is not the token of a link that we know.",
        "A key has one such link at a time: when another one is made for the same key, the one before is forgotten.",
      ],
      whenSeen: [
        "The link was cut when it was copied, or a program that shows messages broke it into two lines.",
        "The sender made another link for the same key.",
        "The link ended more than a day ago, and its record was tidied away.",
      ],
      whatToDo: [
        "Copy the link whole, up to its last character, and open it again.",
        "Ask whoever sent it for a new one.",
      ],
      howToAvoid: [
        "Send the link as text that can be copied in one piece.",
        "Send the latest link, and say that it replaces the one before.",
      ],
      retry: "No. Ask for a new link.",
    },
  },
  secret_link_expired: {
    status: 410,
    category: "Not Found",
    title: "Secret Link Expired",
    message: "This link ended before it was used. Ask the sender for a new one.",
    page: {
      summary: "The time of the link is over, or the secret behind it does not work any more.",
      meaning: [
        "A link to a secret lasts 24 hours, or as long as its sender chose, at most 7 days.",
        "It also ends when the key is revoked, when the key expires, and when the secret behind it is replaced.",
        "Nobody has seen the secret through this link.",
      ],
      whenSeen: [
        "The link lay in a mailbox for too long.",
        "The sender revoked the key, or rotated it once more.",
      ],
      whatToDo: [
        "Ask whoever sent the link for a new one.",
        "For the sender: the secret cannot be shown again. Rotate the key, and send a link to the new secret.",
      ],
      howToAvoid: [
        "Send the link when the other person is there to open it.",
        "Choose a longer time, up to 7 days.",
      ],
      retry: "No. Ask for a new link.",
    },
  },
  secret_link_already_used: {
    status: 410,
    category: "Not Found",
    title: "Secret Link Already Used",
    message:
      "This link was used before. If you did not use it, tell the sender: another person has the secret.",
    page: {
      summary: "The secret behind this link was shown once, and is not kept.",
      meaning: [
        "A link shows its secret to one person. Somebody pressed the button before you, or you did so in another tab.",
        "Opening the page alone uses nothing up, so a mail scanner that follows links is not the cause.",
      ],
      whenSeen: [
        "You opened the link a second time.",
        "The link was sent to several people, and another one was quicker.",
        "Somebody who should not have the link has read your messages.",
      ],
      whatToDo: [
        "Was it you? Then the secret is where you stored it. It cannot be shown again.",
        "Was it not you? Tell whoever sent the link at once. They rotate the key with `rotateApiKey` and an overlap of 0 seconds, or revoke it.",
        "For the sender: the audit trail has `key.secret_link_opened` with the time and the address from which it was used.",
      ],
      howToAvoid: [
        "Store the secret while the page shows it.",
        "Send each person a key and a link of their own.",
        "Send links in a channel that only the other person reads.",
      ],
      retry: "No. A used link stays used.",
    },
  },
} as const satisfies Record<string, ErrorRow>;
