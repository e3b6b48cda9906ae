import type { Actor } from "../callers/actor.js";

export const revocationReasons = ["compromised", "rotated", "unused", "subscription_ended", "other"] as const;

export type RevocationReason = (typeof revocationReasons)[number];

/** Who revoked a key, and why. Each is null where nobody said it. */
export interface Revocation {
  readonly by: Actor | null;
  readonly reason: RevocationReason | null;
  readonly note: string | null;
}

export function isRevocationReason(text: string): text is RevocationReason {
  return revocationReasons.some((reason) => reason === text);
}
