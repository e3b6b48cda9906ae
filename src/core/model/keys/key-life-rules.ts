import type { BrokenRule } from "../../../errors/broken-rule.js";
import type { ErrorDetail } from "../../../errors/result.js";
import type { KeyPolicy } from "../accounts/key-policy.js";
import { checkExpiry } from "./check-expiry.js";
import { idleEndOf, keyEnd, type KeyLife } from "./key-end.js";
import { checkWhole } from "./key-restrictions.js";
import { dayMs } from "../durations.js";

export const mostIdleDays = 3_650;

/** When a key is to end. An absent field is not changed. */
export interface LifeChanges {
  readonly expiresAt?: Date | null | undefined;
  readonly idleTimeoutDays?: number | null | undefined;
}

/** What is wrong with this life, without any account's policy. */
export function checkLife({ expiresAt, idleTimeoutDays }: LifeChanges, now: Date): ErrorDetail[] {
  const details = checkExpiry(expiresAt ?? null, now);
  if (idleTimeoutDays !== undefined && idleTimeoutDays !== null)
    checkWhole("idleTimeoutDays", idleTimeoutDays, mostIdleDays, details);
  return details;
}

/** Why this key cannot be given this life: it has ended, would end before now, or the account's policy forbids it. */
export function refuseLife(
  key: KeyLife,
  changes: LifeChanges,
  policy: Pick<KeyPolicy, "maxKeyLifetimeDays" | "keysMustExpire">,
  now: Date,
): ErrorDetail[] {
  const { expiresAt, idleTimeoutDays } = changes;
  const end = keyEnd(key);
  if (end !== null && end <= now) return refuseEnded(changes);
  const details: ErrorDetail[] = [];
  if (expiresAt !== undefined) {
    details.push(...checkExpiry(expiresAt, now), ...refuseByPolicy(key.createdAt, expiresAt, policy));
  }
  const idleEnd = idleTimeoutDays == null ? null : idleEndOf({ ...key, idleTimeoutDays });
  if (idleEnd !== null && idleEnd <= now) {
    const message = "The key would have expired already: it has not been used for longer than that.";
    details.push({ field: "idleTimeoutDays", message });
  }
  return details;
}

function refuseEnded({ expiresAt, idleTimeoutDays }: LifeChanges): ErrorDetail[] {
  return Object.entries({ expiresAt, idleTimeoutDays })
    .filter(([, value]) => value !== undefined)
    .map(([field]) => ({
      field,
      message: "The key has expired: create a new key.",
      rule: { name: "key_ended" },
    }));
}

function refuseByPolicy(
  createdAt: Date,
  expiresAt: Date | null,
  { maxKeyLifetimeDays, keysMustExpire }: Pick<KeyPolicy, "maxKeyLifetimeDays" | "keysMustExpire">,
): ErrorDetail[] {
  const refuse = (message: string, rule: BrokenRule): ErrorDetail[] => [
    { field: "expiresAt", message: `The policy of the account ${message}`, rule },
  ];
  if (keysMustExpire && expiresAt === null)
    return refuse("requires an expiry for every key.", { name: "expiry_needed" });
  if (maxKeyLifetimeDays === null) return [];
  const latest = new Date(createdAt.getTime() + maxKeyLifetimeDays * dayMs);
  if (expiresAt !== null && expiresAt <= latest) return [];
  const message = `limits the life of a key: it must expire within ${maxKeyLifetimeDays} days of its creation.`;
  return refuse(message, { name: "expires_too_late", most: maxKeyLifetimeDays });
}
