import type { KeyPermission } from "../keys/api-key.js";
import type { OperatorPermission } from "../operators/operator.js";

interface OperationRule {
  /** What an operator needs: a permission, nothing, or it may not at all. */
  readonly operator: OperatorPermission | "any" | "never";
  /** What an account's own key needs, in the same words. */
  readonly key: KeyPermission | "any" | "never";
}

/** Who may do what: the one table, whichever face asks. */
export const operations = {
  "viewer.read": { operator: "any", key: "any" },
  "key.readOwn": { operator: "never", key: "any" },
  "keys.read": { operator: "keys:manage", key: "keys:manage" },
  "keys.create": { operator: "keys:manage", key: "keys:manage" },
  "keys.revoke": { operator: "keys:manage", key: "keys:manage" },
  "keys.update": { operator: "keys:manage", key: "keys:manage" },
  "keys.watch": { operator: "keys:manage", key: "keys:manage" },
  "keys.verify": { operator: "keys:verify", key: "never" },
  "account.read": { operator: "accounts:manage", key: "any" },
  "accounts.list": { operator: "accounts:manage", key: "never" },
  "accounts.create": { operator: "accounts:manage", key: "never" },
  "accounts.update": { operator: "accounts:manage", key: "never" },
  "operators.read": { operator: "accounts:manage", key: "never" },
  "operators.create": { operator: "accounts:manage", key: "never" },
  "operators.revoke": { operator: "accounts:manage", key: "never" },
} as const satisfies Record<string, OperationRule>;

export type Operation = keyof typeof operations;

export const operationNames: readonly Operation[] = Object.keys(operations).filter(isOperation);

function isOperation(name: string): name is Operation {
  return Object.hasOwn(operations, name);
}
