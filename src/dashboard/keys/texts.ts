import { createContext, useContext } from "react";
import { englishFormTexts } from "./english-form-texts.js";
import { plural } from "./plural.js";

/** Every text of the parts that show keys. Another page can give its own. */
export const englishKeyTexts = {
  close: "Close",
  cancel: "Cancel",
  copy: { copy: "Copy", copied: "Copied", notCopied: "Not copied: select the text" },
  list: {
    caption: "API keys",
    name: "Name",
    key: "Key",
    lastUsed: "Last used",
    day: "24 hours",
    owner: "Owner",
    created: "Created",
    expires: "Expires",
    status: "Status",
    never: "never",
    noExpiry: "no expiry",
    nobody: "—",
    createdBy: (who: string) => `by ${who}`,
    select: (name: string) => `Select ${name}`,
    selectAll: "Select all on this page",
    actions: (name: string) => `Actions for ${name}`,
    selected: (count: number) => `${plural(count, "key")} selected`,
    managesKeys: "manages keys",
    anywhere: "no restrictions",
    rotating: (unseen: string) => `rotating: ${unseen}`,
    noMatch: "No key matches.",
    clear: "Show all active keys",
  },
  usage: {
    title: "Outcomes",
    span: "Time",
    spans: { day: "24 hours", week: "7 days", month: "30 days" },
    day: (total: number) => `${plural(total, "check")} in the last 24 hours`,
    chart: "Checks by outcome; the list below has the totals",
    checks: (count: number) => plural(count, "check"),
    accepted: "accepted",
    none: "No checks in this time.",
  },
  from: {
    title: "Used from, last 24 hours",
    none: "Not used in the last 24 hours.",
    secrets: "Secrets",
    networks: "Networks",
    endpoints: "Endpoints",
    unnamed: "The checks named none.",
    others: "all others",
    endedSecret: (number: number) => `secret ${number}, ended`,
    share: (count: number, total: number) =>
      `${count.toLocaleString("en")} · ${Math.round((100 * count) / total)} %`,
  },
  ages: {
    day: "used within a day",
    month: "used within 30 days",
    quarter: "unused for over 30 days",
    older: "unused for over 90 days",
    never: "never used",
  },
  filters: {
    label: "Which keys",
    search: "Search by name or last four characters",
    environment: "Environment",
    anyEnvironment: "All environments",
    order: "Sort by",
    views: {
      active: "Active",
      idle: "Idle 90 days",
      expiring: "Expiring in 30 days",
      forever: "No expiry",
      expired: "Expired",
      revoked: "Revoked",
    },
    orders: {
      "created-desc": "Newest first",
      "created-asc": "Oldest first",
      "name-asc": "Name",
      "name-desc": "Name, Z first",
      "used-desc": "Used last",
      "used-asc": "Unused longest",
    },
  },
  paging: {
    label: "Pages",
    previous: "Previous page",
    next: "Next page",
    range: (from: number, to: number, total: number) => `${from}–${to} of ${plural(total, "key")}`,
  },
  empty: {
    title: "No keys yet",
    text: "A key lets a program call your API. Create one for each program, so that you can revoke one without stopping the others.",
    action: "Create your first key",
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
  statuses: { ACTIVE: "active", EXPIRED: "expired", REVOKED: "revoked" },
  ...englishFormTexts,
  details: {
    secrets: "Secrets",
    newest: "current",
    older: "old",
    created: "created",
    lastUsed: "last used",
    ends: "ends",
    settings: "What it may do",
    history: "History",
    rotate: "Rotate",
    edit: "Edit",
    revoke: "Revoke",
    gone: "This key cannot be shown.",
    goneText: "It was revoked, or it belongs to another account. Revoked keys stay in the list as history.",
    showRevoked: "Show revoked keys",
    rate: (limit: number, window: string) => `${plural(limit, "use")} ${window}`,
    none: "any",
    unlimited: "no limit",
    uses: (count: number) => plural(count, "use"),
    idle: (days: number) => `after ${plural(days, "day")} without use`,
  },
};

export type KeyTexts = typeof englishKeyTexts;

const KeyTextsContext = createContext<KeyTexts>(englishKeyTexts);

export const KeyTextsProvider = KeyTextsContext.Provider;

export function useKeyTexts(): KeyTexts {
  return useContext(KeyTextsContext);
}
