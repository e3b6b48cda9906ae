import { failure, success, type Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { Person } from "../../model/members/person.js";
import type { Services } from "../../services.js";
import type { Session } from "../../model/sessions/session.js";

export interface SessionCaller {
  readonly person: Person;
  /** Null when the caller sent a token instead. */
  readonly session: Session | null;
}

/** Callers see and revoke only their own sessions. */
export async function authorizeSession(
  services: Services,
  call: Call,
  operation: "sessions.read" | "sessions.revoke",
): Promise<Result<SessionCaller, CallerCode>> {
  const caller = await authorize(services, call, operation);
  if (!caller.ok) return caller;
  return caller.value.kind === "member" ? success(caller.value) : failure("endpoint_restricted");
}
