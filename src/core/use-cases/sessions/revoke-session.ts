import { failure, success, type Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { isSessionId } from "../../model/ids.js";
import type { Services } from "../../services.js";
import { authorizeSession } from "./authorize-session.js";
import type { OwnSession } from "./get-session.js";

/** Revokes a session of the caller. Another person's session is not found, like one that does not exist. */
export async function revokeSession(
  services: Services,
  call: Call,
  id: string,
): Promise<Result<OwnSession, CallerCode>> {
  const caller = await authorizeSession(services, call, "sessions.revoke");
  if (!caller.ok) return caller;
  const { person, session: current, author } = caller.value;
  if (!isSessionId(id)) return failure("session_not_found");
  const session = await services.sessions.revoke(person.id, id, services.clock(), author);
  return session === null
    ? failure("session_not_found")
    : success({ session, isCurrent: session.id === current?.id });
}
