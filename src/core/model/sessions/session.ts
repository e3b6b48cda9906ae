import type { AccountId, PersonId, SessionId } from "../ids.js";

/** The sign-in of a person in one browser. */
export interface Session {
  readonly id: SessionId;
  readonly personId: PersonId;
  /** The account that was last chosen in it; null when none was. */
  readonly accountId: AccountId | null;
  readonly createdAt: Date;
  /** Written at most once a minute. */
  readonly lastSeenAt: Date;
  /** The session ends then, however much it is used. */
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly userAgent: string | null;
}

export interface SessionLifetime {
  /** A session that is not used for this long ends. */
  readonly idleMs: number;
  /** The longest life of a session. */
  readonly maxMs: number;
}

export type SessionStatus = "active" | "expired" | "revoked";

export function sessionStatus(
  session: Session,
  lifetime: Pick<SessionLifetime, "idleMs">,
  now: Date,
): SessionStatus {
  if (session.revokedAt !== null) return "revoked";
  return now.getTime() >= sessionEndMs(session, lifetime) ? "expired" : "active";
}

/** When the session ends if it is not used again. */
export function sessionEndMs(
  { lastSeenAt, expiresAt }: Session,
  { idleMs }: Pick<SessionLifetime, "idleMs">,
): number {
  return Math.min(expiresAt.getTime(), lastSeenAt.getTime() + idleMs);
}
