import type { KeyOrder } from "./key-store.js";

/** What lists of keys are ordered by, under the names that REST and the command line give it. */
export const keyOrders = {
  created_at: "createdAt",
  name: "name",
  last_used_at: "lastUsedAt",
} as const satisfies Record<string, KeyOrder["field"]>;

export const keyOrderNames = [
  "created_at",
  "name",
  "last_used_at",
] as const satisfies readonly (keyof typeof keyOrders)[];
