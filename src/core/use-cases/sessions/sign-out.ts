import { failure, success, type Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { Services } from "../../services.js";
import { authorizeSession } from "./authorize-session.js";
import type { Session } from "../../model/sessions/session.js";

/** Ends the session of the caller. */
export async function signOut(services: Services, call: Call): Promise<Result<Session, CallerCode>> {
  const caller = await authorizeSession(services, call, "sessions.revoke");
  if (!caller.ok) return caller;
  const { person, session, author } = caller.value;
  if (session === null) return failure("session_not_found");
  const revoked = await services.sessions.revoke(person.id, session.id, services.clock(), author);
  // Another call has ended it meanwhile.
  return revoked === null ? failure("session_revoked") : success(revoked);
}
