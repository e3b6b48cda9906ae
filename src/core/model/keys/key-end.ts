import { dayMs } from "../durations.js";

/** What decides when a key ends by itself. */
export interface KeyLife {
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly idleTimeoutDays: number | null;
  readonly lastUsedAt: Date | null;
}

/** When a key ends by itself: at its expiry, or when it was idle for too long. Null: never. A trigger of the database keeps the same rule. */
export function keyEnd(key: KeyLife): Date | null {
  const { expiresAt } = key;
  const idleEnd = idleEndOf(key);
  if (expiresAt === null || idleEnd === null) return expiresAt ?? idleEnd;
  return idleEnd < expiresAt ? idleEnd : expiresAt;
}

export function idleEndOf({ idleTimeoutDays, createdAt, lastUsedAt }: KeyLife): Date | null {
  if (idleTimeoutDays === null) return null;
  return new Date((lastUsedAt ?? createdAt).getTime() + idleTimeoutDays * dayMs);
}

const soonDays = 14;

/** The expiry of a key that ends so soon that its users are told. An idle timeout starts again with each use, so nobody is. */
export function expirySoon({ expiresAt }: Pick<KeyLife, "expiresAt">, now: Date): Date | null {
  if (expiresAt === null || expiresAt <= now) return null;
  return expiresAt.getTime() - now.getTime() <= soonDays * dayMs ? expiresAt : null;
}
