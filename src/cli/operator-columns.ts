import type { Operator } from "../core/model/operators/operator.js";
import type { Column } from "./shown.js";

export const operatorColumns: readonly Column<Operator>[] = [
  { name: "id", of: ({ id }) => id, isBrief: true },
  { name: "name", of: ({ name }) => name, isBrief: true },
  { name: "prefix", of: ({ prefix }) => prefix },
  { name: "last_four", of: ({ lastFour }) => lastFour, isBrief: true },
  { name: "permissions", of: ({ permissions }) => permissions, isBrief: true },
  { name: "created_at", of: ({ createdAt }) => createdAt, isBrief: true },
  { name: "revoked_at", of: ({ revokedAt }) => revokedAt, isBrief: true },
];
