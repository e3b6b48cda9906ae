import type { SecretRecord } from "./secret-record.js";

export const defaultOverlapSeconds = 86_400;
export const mostOverlapSeconds = 2_592_000;

/** A rotation under way: the key has two secrets that work. */
export interface KeyRotation {
  /** The secret that lasts: the key's only one once the rotation is over. */
  readonly next: SecretRecord;
  /** The secret before it. */
  readonly previous: SecretRecord;
  readonly startedAt: Date;
  /** When the secret before stops working by itself. */
  readonly endsAt: Date;
  readonly endsOnFirstUse: boolean;
}

/** The secrets that have not ended, the newest first. */
export function livingSecrets(secrets: readonly SecretRecord[], now: Date): readonly SecretRecord[] {
  return secrets
    .filter(({ endsAt }) => endsAt === null || endsAt > now)
    .toSorted((one, other) => other.number - one.number);
}

/** Null when no rotation is under way. */
export function rotationOf(secrets: readonly SecretRecord[], now: Date): KeyRotation | null {
  const living = livingSecrets(secrets, now);
  const next = living.find(({ endsAt }) => endsAt === null);
  const previous = living.find(({ endsAt }) => endsAt !== null);
  if (next === undefined || previous?.endsAt == null) return null;
  return {
    next,
    previous,
    startedAt: next.createdAt,
    endsAt: previous.endsAt,
    endsOnFirstUse: next.completesOnFirstUse,
  };
}

/** When the secret before ends: after the overlap, and never after the key itself. */
export function overlapEnd(expiresAt: Date | null, now: Date, overlapSeconds: number): Date {
  const end = new Date(now.getTime() + overlapSeconds * 1_000);
  return expiresAt !== null && expiresAt < end ? expiresAt : end;
}
