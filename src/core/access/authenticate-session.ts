import { failure, success, type Result } from "../../errors/result.js";
import type { Call } from "../model/callers/credential.js";
import type { Services } from "../services.js";
import { sessionStatus } from "../model/sessions/session.js";
import { isWellFormedToken } from "../model/sign-in/token.js";
import { findMembership } from "./membership.js";
import type { MemberPrincipal } from "./principal.js";

export const sessionCodes = ["session_not_found", "session_revoked", "session_expired"] as const;

type SessionCode = (typeof sessionCodes)[number];

/** How often the last use of a session is written, at most. */
const seenEveryMs = 60_000;

/** Reads the session and the membership anew, so a revocation holds at once on every replica. */
export async function authenticateSession(
  services: Services,
  token: string,
  call: Call,
): Promise<Result<MemberPrincipal, SessionCode>> {
  const { sessions, digester, background, signIn, clock } = services;
  if (!isWellFormedToken("session", token)) return failure("session_not_found");
  const found = await sessions.findByDigests(digester.candidates(token));
  if (found === null) return failure("session_not_found");
  const { session, person } = found;
  const now = clock();
  const status = sessionStatus(session, signIn, now);
  if (status !== "active") return failure(`session_${status}`);
  if (now.getTime() - session.lastSeenAt.getTime() >= seenEveryMs) {
    background.run(() => sessions.markSeen(session.id, now));
  }
  const member = await findMembership(services, person.id, call, session.accountId);
  const { accountId: named } = call;
  if (named !== null && member !== null && member.accountId !== session.accountId) {
    await sessions.choose(session.id, member.accountId);
  }
  return success({ kind: "member", person, member, session, tokenUntil: null });
}
