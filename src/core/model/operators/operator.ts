import type { OperatorId } from "../ids.js";

/** What an operator key may do. `keys:verify` is all that a gateway needs. */
export const operatorPermissions = [
  "accounts:manage",
  "members:manage",
  "keys:manage",
  "keys:verify",
] as const;

export type OperatorPermission = (typeof operatorPermissions)[number];

/** The acting operator: a named one, or the root operator of the configuration, who has no record. */
export interface ActingOperator {
  readonly id: OperatorId | null;
  readonly name: string;
  readonly permissions: readonly OperatorPermission[];
}

export interface Operator extends ActingOperator {
  readonly id: OperatorId;
  /** The beginning of the secret and its last four characters, so that people recognise it. */
  readonly prefix: string;
  readonly lastFour: string;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}

export const rootOperator: ActingOperator = { id: null, name: "root", permissions: operatorPermissions };

export function isOperatorPermission(text: string): text is OperatorPermission {
  return operatorPermissions.some((permission) => permission === text);
}
