import type { AccountId, PersonId, SessionId } from "../ids.js";

/** A browser in which a person has signed in. */
export interface Session {
  readonly id: SessionId;
  readonly personId: PersonId;
  /** The account last chosen in it. */
  readonly accountId: AccountId | null;
  readonly createdAt: Date;
  /** At most a minute behind. */
  readonly lastSeenAt: Date;
  /** However much it is used. */
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly userAgent: string | null;
}

export interface SessionLifetime {
  /** How long it lives unused, */
  readonly idleMs: number;
  /** and how long at all. */
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

/** When it ends if nobody uses it. */
export function sessionEndMs(
  { lastSeenAt, expiresAt }: Session,
  { idleMs }: Pick<SessionLifetime, "idleMs">,
): number {
  return Math.min(expiresAt.getTime(), lastSeenAt.getTime() + idleMs);
}
