import type { ErrorDetail } from "../../../errors/result.js";

/** What is wrong with an expiry that somebody sets. */
export function checkExpiry(expiresAt: Date | null, now: Date): ErrorDetail[] {
  if (expiresAt === null || expiresAt > now) return [];
  return [{ field: "expiresAt", message: "Must lie in the future.", rule: { name: "in_past" } }];
}
