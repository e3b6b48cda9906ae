import type { AccountPlan, OperatorPermission } from "../generated/graphql.js";
import { pagingTexts } from "../screens/plural.js";

const plans: Record<AccountPlan, string> = {
  SANDBOX: "Sandbox",
  BUILDER: "Builder",
  LAUNCH: "Launch",
  SCALE: "Scale",
  UNLIMITED: "Unlimited",
};

const permissions: Record<OperatorPermission, string> = {
  ACCOUNTS_MANAGE: "accounts and operators",
  MEMBERS_MANAGE: "members",
  KEYS_MANAGE: "keys",
  KEYS_VERIFY: "checks",
};

const permissionHints: Record<OperatorPermission, string> = {
  ACCOUNTS_MANAGE: "Creates and changes accounts, and creates and revokes operators.",
  MEMBERS_MANAGE: "Lists and removes members of every account.",
  KEYS_MANAGE: "Creates, changes and revokes keys of every account.",
  KEYS_VERIFY: "Checks keys. A gateway needs nothing else.",
};

export const operateTexts = {
  key: {
    title: "Operators",
    lead: "These pages are for whoever runs this server. They need an operator key.",
    label: "Operator key",
    hint: "It stays in the memory of this tab, and is stored nowhere. It is forgotten when you reload or leave the page, and after 15 minutes without use.",
    notOneWord: "Must be one word, without spaces.",
    action: "Go on",
    wrongKind: "This is no operator key.",
    wrongKindText: "It belongs to an account. Whoever runs this server has an operator key.",
    people: "Sign in as a person instead",
    forget: "Forget the key",
    place: "Operators",
    rootOperator: "root operator",
  },
  plans,
  permissions,
  permissionHints,
  none: "none",
  noLimit: "no limit",
  change: "Change",
  accounts: {
    title: "Accounts",
    search: "Search by name, id or external id",
    noMatch: "No account matches.",
    columns: { name: "Name", plan: "Plan", keys: "Keys", limits: "Limits", created: "Created" },
    limits: (minute: number | null, month: number | null) =>
      [
        minute === null ? null : `${minute.toLocaleString("en")} a minute`,
        month === null ? null : `${month.toLocaleString("en")} a month`,
      ]
        .filter((text) => text !== null)
        .join(", "),
    suspended: "suspended",
    actions: (name: string) => `Actions for ${name}`,
    suspend: "Suspend",
    suspendTitle: (name: string) => `Suspend ${name}?`,
    suspendText:
      "Gateways refuse all keys of the account until it is taken back. Its members can still sign in.",
    suspendConfirm: "Suspend account",
    resume: "Take the suspension back",
    paging: pagingTexts("account"),
  },
  account: {
    create: "Create account",
    change: (name: string) => `Change ${name}`,
    save: "Save",
    name: "Name",
    externalId: "Id in your own systems",
    plan: "Plan",
    maxKeys: "Most active keys",
    burst: "Checks a minute",
    month: "Checks a month",
    planNumber: "Empty: the number of the plan.",
    notNumber: "Must be a whole number, 0 or more.",
  },
  planList: {
    title: "Plans",
    lead: "An account may have numbers of its own, which take precedence.",
    columns: { plan: "Plan", minute: "Checks a minute", month: "Checks a month" },
  },
  operators: {
    title: "Operators",
    columns: { name: "Name", may: "Rights", key: "Key", created: "Created" },
    create: "Create operator",
    name: "Name",
    permissions: "What it may do",
    secretTitle: "The new operator's key",
    revoke: "Revoke",
    revokeOf: (name: string) => `Revoke ${name}`,
    revokeTitle: (name: string) => `Revoke ${name}?`,
    revokeText: "No server accepts its key any more. This cannot be undone.",
    revokeConfirm: "Revoke operator",
    revoked: "revoked",
    you: "this key",
    paging: pagingTexts("operator"),
  },
  peppers: {
    title: "Peppers",
    lead: "The server signs secrets with its pepper. A version with which nothing is signed can be taken out of KEY_PEPPERS.",
    columns: {
      version: "Version",
      state: "State",
      keys: "Keys",
      operators: "Operators",
      sessions: "Sessions",
      links: "Links",
    },
    signing: "signs",
    known: "recognised",
    unknown: "not known to this server",
    unused: "can be retired",
  },
  replicas: {
    title: "Servers",
    lead: "Each running server says so once a second, with the versions of the pepper that it has.",
    columns: { name: "Server", versions: "Peppers", signing: "Signs with", seen: "Last seen" },
  },
};
