import type { KeyPermission } from "../keys/api-key.js";

interface OperationRule {
  readonly operator: boolean;
  /** What an account's own key needs: a permission, nothing, or it may not at all. */
  readonly key: KeyPermission | "any" | "never";
}

/** Who may do what: the one table, whichever face asks. */
export const operations = {
  "viewer.read": { operator: true, key: "any" },
  "key.readOwn": { operator: false, key: "any" },
  "keys.read": { operator: true, key: "keys:manage" },
  "keys.create": { operator: true, key: "keys:manage" },
  "keys.revoke": { operator: true, key: "keys:manage" },
  "keys.update": { operator: true, key: "keys:manage" },
  "keys.watch": { operator: true, key: "keys:manage" },
  "keys.verify": { operator: true, key: "never" },
  "account.read": { operator: true, key: "any" },
  "accounts.list": { operator: true, key: "never" },
  "accounts.create": { operator: true, key: "never" },
  "accounts.update": { operator: true, key: "never" },
} as const satisfies Record<string, OperationRule>;

export type Operation = keyof typeof operations;

export const operationNames: readonly Operation[] = Object.keys(operations).filter(isOperation);

function isOperation(name: string): name is Operation {
  return Object.hasOwn(operations, name);
}
