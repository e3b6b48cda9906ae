import { plural } from "./plural.js";

/** Texts of keys that only the dashboard shows. */
export const keyScreenTexts = {
  history: "History",
  showRevoked: "Show revoked keys",
  send: {
    action: "Send to somebody once",
    hint: "A link that shows it to one person, one time.",
    title: "Send the secret to somebody once",
    text: "The link leads to a page with a button that shows the secret, to whoever presses it first. The secret is stored sealed until then, and only the link opens it.",
    lasts: "The link lasts",
    spans: { "3600": "1 hour", "86400": "24 hours", "604800": "7 days" },
    make: "Make link",
    link: "Link",
    ends: "It works once. Unused, it ends",
    trail: "The audit trail says when it is opened, and from where.",
    another: "Another link for this key ends this one.",
    done: "Done",
  },
  edit: {
    title: "Edit key",
    action: "Save",
    unchanged: "Nothing is changed.",
    conflictTitle: "Somebody changed this key while you were editing.",
    conflictText:
      "Your changes are kept. The other fields now show the new values. Look at them, then save again.",
  },
  ceiling: {
    meter: (count: number, max: number) => `${count} of ${plural(max, "key")}`,
    title: (max: number) => `All ${plural(max, "key")} of this account are in use.`,
    text: "Revoke a key that nobody uses to make room, or ask whoever runs this server for a higher limit.",
    action: "Show idle keys",
  },
  limits: {
    title: "Limits",
    none: "No limits.",
    names: {
      KEYS: "Active keys",
      BURST: "Checks of the account this minute",
      MONTH: "Checks of the account this month",
      KEY_RATE: "Rate of the key",
      KEY_USES: "Uses of the key in total",
    },
    used: (used: number, limit: number) => `${used.toLocaleString("en")} of ${limit.toLocaleString("en")}`,
    startsAgain: "starts again",
    forecast: {
      AFTER_WINDOW: "Enough for the rest of the month.",
      REACHED: "Used up: checks are refused until it starts again.",
      TOO_LITTLE_HISTORY: "Too few days are known for a forecast.",
      UNUSED: "Nothing was used in the last days.",
      WITHIN_WINDOW: "At this pace it is used up",
      pace: (perDay: number, days: number) =>
        `${Math.round(perDay).toLocaleString("en")} a day in the last ${plural(days, "day")}.`,
    },
  },
  health: {
    title: "Key health",
    good: "Nothing to mend.",
    flaws: {
      UNFINISHED_ROTATION: (count: number) => `${plural(count, "rotation")} not finished`,
      NEAR_CEILING: (count: number) => `${plural(count, "active key")}: few places are left`,
      WIDE_SCOPES: (count: number) => `${plural(count, "key")} with a scope that contains *`,
      IDLE: (count: number) => `${plural(count, "key")} unused for 90 days`,
      NEVER_USED: (count: number) => `${plural(count, "key")} never used`,
      OLD_SECRET: (count: number) => `${plural(count, "key")} with a secret older than 90 days`,
      NO_EXPIRY: (count: number) => `${plural(count, "key")} without expiry`,
      UNRESTRICTED: (count: number) => `${plural(count, "key")} without any restriction`,
    },
    actions: {
      UNFINISHED_ROTATION: "Finish:",
      NEAR_CEILING: "Show idle keys",
      WIDE_SCOPES: "Edit:",
      IDLE: "Show idle keys",
      NEVER_USED: "Show them first",
      OLD_SECRET: "Rotate:",
      NO_EXPIRY: "Show them",
      UNRESTRICTED: "Edit:",
    },
    look: "Look at:",
    others: (count: number) => `and ${plural(count, "other")}`,
  },
};
