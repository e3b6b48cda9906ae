import { failure, success, type Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { isSessionId } from "../../model/ids.js";
import type { Services } from "../../services.js";
import { authorizeSession } from "./authorize-session.js";
import { sessionStatus, type Session } from "../../model/sessions/session.js";

export interface OwnSession {
  readonly session: Session;
  readonly isCurrent: boolean;
}

/** An active session of the caller. */
export async function getSession(
  services: Services,
  call: Call,
  id: string,
): Promise<Result<OwnSession, CallerCode>> {
  const caller = await authorizeSession(services, call, "sessions.read");
  if (!caller.ok) return caller;
  const { person, session: current } = caller.value;
  const session = isSessionId(id) ? await services.sessions.find(person.id, id) : null;
  const isGood = session !== null && sessionStatus(session, services.signIn, services.clock()) === "active";
  return isGood ? success({ session, isCurrent: session.id === current?.id }) : failure("session_not_found");
}
