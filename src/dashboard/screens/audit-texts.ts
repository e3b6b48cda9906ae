import type { ActorKind, AuditAction, AuditProblem } from "../generated/graphql.js";
import { plural } from "./plural.js";

const actions: Record<AuditAction, string> = {
  ACCOUNT_CREATED: "Account created",
  ACCOUNT_SUBSCRIPTION_ENDED: "Subscription ended",
  ACCOUNT_UPDATED: "Account changed",
  BROWSER_TOKEN_CREATED: "Browser token made",
  BROWSER_TOKENS_REVOKED: "Browser tokens ended",
  KEY_CREATED: "Key created",
  KEY_REVOKED: "Key revoked",
  KEY_ROTATED: "Rotation begun",
  KEY_ROTATION_CANCELLED: "Rotation taken back",
  KEY_ROTATION_COMPLETED: "Rotation completed",
  KEY_SECRET_LINK_CREATED: "Link to the secret made",
  KEY_SECRET_LINK_OPENED: "Secret shown by a link",
  KEY_UPDATED: "Key changed",
  MEMBER_INVITED: "Member invited",
  MEMBER_JOINED: "Member joined",
  MEMBER_LEFT: "Member left",
  MEMBER_PROVISIONED: "Member came by a token",
  MEMBER_REMOVED: "Member removed",
  MEMBER_ROLE_CHANGED: "Role changed",
  OPERATOR_CREATED: "Operator created",
  OPERATOR_REVOKED: "Operator revoked",
  PEPPER_RETIRED: "Pepper retired",
  SESSION_CREATED: "Signed in",
  SESSION_REVOKED: "Session ended",
  SESSION_SIGNED_OUT_EVERYWHERE: "Signed out everywhere",
  SIGN_IN_LINK_CREATED: "Sign-in link made",
};

const kinds: Record<ActorKind, string> = {
  MEMBER: "a person",
  KEY: "a key",
  OPERATOR: "an operator",
  BROWSER_TOKEN: "a browser token",
  IDENTITY_PROVIDER: "the identity provider",
  SYSTEM: "the server",
};

const problems: Record<AuditProblem, string> = {
  CHANGED: "is not what was written",
  MISSING: "is missing",
};

export const auditTexts = {
  title: "Audit trail",
  actions,
  kinds,
  rootOperator: "the root operator",
  columns: { when: "When", who: "Who", what: "What", target: "Target", address: "Address" },
  open: (what: string) => `Details: ${what}`,
  noMatch: "No event matches.",
  filters: {
    label: "Which events",
    action: "What",
    anyAction: "Anything",
    actor: "Who",
    anyActor: "Anybody",
    target: "Id of a key or member",
    from: "From",
    to: "To",
  },
  details: {
    changes: "What changed",
    field: "Field",
    before: "Before",
    after: "After",
    unchanged: "No field changed.",
    request: "Request",
    program: "Program",
    event: "Event",
    target: "Target",
    copyRequest: { copy: "Copy", copied: "Copied", notCopied: "Not copied" },
  },
  paging: {
    label: "Pages",
    previous: "Newer events",
    next: "Older events",
    range: (from: number, to: number) => `${from}–${to}`,
  },
  export: {
    action: "Export",
    title: "Export the audit trail",
    text: (isFiltered: boolean, count: number) =>
      isFiltered
        ? `${plural(count, "event")} that the filters show, the oldest first.`
        : `The whole trail, ${plural(count, "event")}, the oldest first.`,
    fields:
      "Each line is an event: who did what, when, to which record, the changed fields before and after, the address, the program, the request id, and its hash in the chain. No secret is in it.",
    format: "Format",
    formats: { csv: "CSV", ndjson: "NDJSON" },
    hints: {
      csv: "For spreadsheets. A cell that a spreadsheet would run as a formula begins with an apostrophe.",
      ndjson: "For programs: a JSON object a line.",
    },
    save: "Download",
  },
  chain: {
    check: "Check the chain",
    soFar: (count: number) => `Checking: ${plural(count, "event")} so far, all as written.`,
    whole: (count: number) => `The chain is whole: ${plural(count, "event")} as written.`,
    broken: (number: number, problem: AuditProblem) =>
      `The chain is broken: event ${number} ${problems[problem]}.`,
    advice:
      "Export the trail, keep the file, and ask whoever runs this server who can write to its database.",
  },
};
