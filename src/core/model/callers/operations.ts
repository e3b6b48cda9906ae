import type { BrowserAction } from "../browser-tokens/browser-token.js";
import type { KeyPermission } from "../keys/api-key.js";
import type { OperatorPermission } from "../operators/operator.js";
import type { Role } from "../members/role.js";

/** The least role for things that the member created, and for those of others. */
export interface RoleForOwn {
  readonly own: Role;
  readonly any: Role;
}

export interface OperationRule {
  /** What an operator needs: a permission, one of several, or nothing ("any"). "never" is closed to operators. */
  readonly operator: OperatorPermission | readonly OperatorPermission[] | "any" | "never";
  /** What a key of the account needs, in the same way. */
  readonly key: KeyPermission | "any" | "never";
  /** The least role in the account; "any" is every signed-in person. */
  readonly member: Role | RoleForOwn | "any" | "never";
  /** What a browser token needs, in the same way. Absent: no browser token may do it. */
  readonly browser?: BrowserAction | "any";
  /**
   * True for operations on the person and their accounts. A token of another identity provider does not allow these.
   */
  readonly needsSession?: true;
  /** True for what only reports what was done: a role that includes it may be given by callers who may not read it. */
  readonly reportsOnly?: true;
}

/** Who may do what, on every face. */
export const operations = {
  "viewer.read": { operator: "any", key: "any", member: "any", browser: "any" },
  "key.readOwn": { operator: "never", key: "any", member: "never" },
  "key.revokeOwn": { operator: "never", key: "any", member: "never" },
  "keys.read": { operator: "keys:manage", key: "keys:manage", member: "VIEWER", browser: "keys:read" },
  "keys.readHealth": { operator: "keys:manage", key: "keys:manage", member: "VIEWER" },
  "keys.create": { operator: "keys:manage", key: "keys:manage", member: "DEVELOPER", browser: "keys:create" },
  "keys.createManaging": { operator: "keys:manage", key: "keys:manage", member: "OWNER" },
  "keys.revoke": {
    operator: "keys:manage",
    key: "keys:manage",
    member: { own: "DEVELOPER", any: "OWNER" },
    browser: "keys:revoke",
  },
  "keys.update": { operator: "keys:manage", key: "keys:manage", member: { own: "DEVELOPER", any: "OWNER" } },
  "keys.rotate": {
    operator: "keys:manage",
    key: "keys:manage",
    member: { own: "DEVELOPER", any: "OWNER" },
    browser: "keys:rotate",
  },
  "keys.linkSecret": {
    operator: "keys:manage",
    key: "keys:manage",
    member: { own: "DEVELOPER", any: "OWNER" },
  },
  "keys.watch": { operator: "keys:manage", key: "keys:manage", member: "VIEWER", browser: "keys:read" },
  "usage.read": { operator: "keys:manage", key: "keys:manage", member: "VIEWER", browser: "usage:read" },
  "browserTokens.create": { operator: "keys:manage", key: "keys:manage", member: "never" },
  "browserTokens.revoke": { operator: "keys:manage", key: "keys:manage", member: "OWNER" },
  "keys.verify": { operator: "keys:verify", key: "never", member: "never" },
  "deployment.read": { operator: "any", key: "keys:manage", member: "any" },
  "account.read": { operator: ["accounts:manage", "members:manage"], key: "any", member: "any" },
  "account.leave": { operator: "never", key: "never", member: "VIEWER", needsSession: true },
  "accounts.list": { operator: "accounts:manage", key: "never", member: "never" },
  "accounts.create": { operator: "accounts:manage", key: "never", member: "never" },
  "accounts.update": { operator: "accounts:manage", key: "never", member: "never" },
  "accounts.endSubscription": { operator: "accounts:manage", key: "never", member: "never" },
  "account.updateKeyPolicy": { operator: ["accounts:manage", "keys:manage"], key: "never", member: "OWNER" },
  "account.readReminders": { operator: ["accounts:manage", "keys:manage"], key: "never", member: "VIEWER" },
  "account.updateReminders": { operator: ["accounts:manage", "keys:manage"], key: "never", member: "OWNER" },
  "operators.read": { operator: "accounts:manage", key: "never", member: "never" },
  "operators.create": { operator: "accounts:manage", key: "never", member: "never" },
  "operators.revoke": { operator: "accounts:manage", key: "never", member: "never" },
  "peppers.read": { operator: "accounts:manage", key: "never", member: "never" },
  "audit.read": { operator: "accounts:manage", key: "never", member: "OWNER", reportsOnly: true },
  "members.read": { operator: "members:manage", key: "never", member: "VIEWER" },
  "members.invite": { operator: "members:manage", key: "never", member: "OWNER" },
  "members.update": { operator: "members:manage", key: "never", member: "OWNER" },
  "members.remove": { operator: "members:manage", key: "never", member: "OWNER" },
  "memberships.read": { operator: "never", key: "never", member: "any", needsSession: true },
  "sessions.read": { operator: "never", key: "never", member: "any", needsSession: true },
  "sessions.revoke": { operator: "never", key: "never", member: "any", needsSession: true },
  "signInLinks.create": { operator: "members:manage", key: "never", member: "never" },
} as const satisfies Record<string, OperationRule>;

export type Operation = keyof typeof operations;

export const operationNames: readonly Operation[] = Object.keys(operations).filter(isOperation);

function isOperation(name: string): name is Operation {
  return Object.hasOwn(operations, name);
}
