import type { Detail, ProblemCode } from "../client/problem.js";
import type { RuleName } from "../generated/graphql.js";
import { englishForms } from "./english-forms.js";

const number = new Intl.NumberFormat("en");

function plural(count: number, noun: string): string {
  return `${number.format(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** In place of what the server says; other codes keep its text. */
const messages: Partial<Record<ProblemCode, string>> = {
  unreachable: "The server cannot be reached.",
  broken_download: "The file broke off before its end, so it was not saved.",
  no_token: "This page could not prove who you are.",
};

/** In place of what the server says of a field; other fields keep its text. */
const fields: Partial<Record<string, string>> = {};

/** The rule that the value of a field breaks, with what its sentence names. */
export interface RuleOfField extends NonNullable<Detail["rule"]> {
  readonly field: string;
}

/** In place of what the server says of a value that breaks a rule, where `fields` has no sentence; other rules keep its text. */
const rules: Partial<Record<RuleName, (broken: RuleOfField) => string>> = {};

/** The texts in English, which are shown when a page chooses none. */
export const english = {
  /** The tag of the language, by which dates and numbers are written. */
  language: "en-GB",
  close: "Close",
  cancel: "Cancel",
  back: "Back to the keys",
  loading: "Loading",
  copy: { copy: "Copy", copied: "Copied", notCopied: "Not copied: select the text" },
  time: { now: "just now", soon: "in under a minute", shortest: "less than a minute" },
  problem: {
    retry: "Try again",
    about: "About this error",
    copyId: { copy: "Copy request id", copied: "Copied", notCopied: "Not copied" },
    messages,
    fields,
    rules,
    advice: {
      askOperator: "Ask whoever runs this server.",
      askOwner: "Ask an owner of the account.",
      changed: "Somebody changed the key meanwhile. Look at the changes, then save again.",
      chooseAccount: "Choose another account.",
      gone: "It may have been revoked or removed meanwhile. Go back to the list.",
      keepOwner: "Give another member the role of an owner, then try again.",
      kept: "Nothing that you typed is lost.",
      later: "It is tried again by itself. What you typed stays here.",
      lessAtOnce: "Send less at once.",
      lookAmongMembers: "Look among the members.",
      lookAtSecrets: "The rotation has ended meanwhile. Look at the secrets of the key.",
      makeRoom: "Revoke a key that nobody uses, or ask whoever runs this server for more.",
      mend: "Correct what is marked and send it again.",
      newLink: "Ask for a new link.",
      makeLink: "Make a new link.",
      reload: "Reload the page. If it happens again, tell whoever runs this server, with the request id.",
      rotate: "Rotate the key.",
      endRotation: "End the rotation under way first: retire the old secret, or go back to it.",
      signIn: "Sign in again. What you typed stays here.",
      tryAgain: "Try again.",
    },
  },
  list: {
    title: "API keys",
    caption: "API keys",
    name: "Name",
    key: "Key",
    lastUsed: "Last used",
    day: "24 hours",
    owner: "Owner",
    created: "Created",
    expires: "Expires",
    never: "never",
    noExpiry: "no expiry",
    nobody: "—",
    createdBy: (who: string) => `by ${who}`,
    select: (name: string) => `Select ${name}`,
    selectAll: "Select all on this page",
    actions: (name: string) => `Actions for ${name}`,
    managesKeys: "manages keys",
    anywhere: "no restrictions",
    rotating: (unseen: string) => `rotating: ${unseen}`,
    noMatch: "No key matches.",
    notAllowed: "You may not see keys here.",
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
    endedSecret: (which: number) => `secret ${which}, ended`,
    share: (count: number, total: number) =>
      `${number.format(count)} · ${Math.round((100 * count) / total)} %`,
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
    searchSample: "Name or last four",
    environment: "Environment",
    anyEnvironment: "All environments",
    order: "Sort by",
    views: {
      active: "Active",
      idle: "Idle 90 d",
      expiring: "Expiring",
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
  statuses: { ACTIVE: "active", EXPIRED: "expired", REVOKED: "revoked" },
  ...englishForms,
  details: {
    secrets: "Secrets",
    newest: "current",
    older: "old",
    created: "created",
    lastUsed: "last used",
    ends: "ends",
    expires: "expires",
    of: "of",
    more: (count: number) => `and ${count} more`,
    settings: "What it may do",
    rotate: "Rotate",
    edit: "Edit",
    revoke: "Revoke",
    gone: "This key cannot be shown.",
    goneText: "It was revoked, or it belongs to another account. Revoked keys stay in the list as history.",
    rate: (limit: number, window: string) => `${plural(limit, "use")} ${window}`,
    windowOf: (seconds: number) => `in ${seconds} seconds`,
    none: "any",
    unlimited: "no limit",
    uses: (count: number) => plural(count, "use"),
    idle: (days: number) => `after ${plural(days, "day")} without use`,
  },
};
