import { storedUserAgent } from "../callers/stored-user-agent.js";
import { newSessionId } from "../ids.js";
import type { SecretDigest, SecretDigester } from "../keys/secret-digester.js";
import { generateToken } from "../sign-in/token.js";
import type { Session, SessionLifetime } from "./session.js";

export interface NewSession extends Omit<Session, "personId"> {
  readonly digest: SecretDigest;
}

/** A session whose person is known only when it is written. */
export function newSession(
  digester: SecretDigester,
  { maxMs }: SessionLifetime,
  userAgent: string | null,
  now: Date,
): { readonly session: NewSession; readonly token: string } {
  const token = generateToken("session");
  const session: NewSession = {
    id: newSessionId(now),
    accountId: null,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + maxMs),
    revokedAt: null,
    userAgent: storedUserAgent(userAgent),
    digest: digester.sign(token),
  };
  return { session, token };
}
