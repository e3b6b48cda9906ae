import type { KeyOrder } from "./key-store.js";

/** What lists of keys are ordered by, as REST and the command line name it. */
export const keyOrderNames = ["created_at", "name", "last_used_at"] as const;

export const keyOrders = {
  created_at: "createdAt",
  name: "name",
  last_used_at: "lastUsedAt",
} as const satisfies Record<(typeof keyOrderNames)[number], KeyOrder["field"]>;
