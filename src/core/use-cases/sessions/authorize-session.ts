import { failure, success, type Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import { authorAs, standingOf } from "../../access/author-of.js";
import type { ChangeAuthor } from "../../model/audit/change-author.js";
import type { Call } from "../../model/callers/credential.js";
import type { Person } from "../../model/members/person.js";
import type { Services } from "../../services.js";
import type { Session } from "../../model/sessions/session.js";

export interface SessionCaller {
  readonly person: Person;
  /** Null when the caller sent a token instead. */
  readonly session: Session | null;
  readonly author: ChangeAuthor;
}

/** Callers see and revoke only their own sessions. */
export async function authorizeSession(
  services: Services,
  call: Call,
  operation: "sessions.read" | "sessions.revoke",
): Promise<Result<SessionCaller, CallerCode>> {
  const caller = await authorize(services, call, operation);
  if (!caller.ok) return caller;
  if (caller.value.kind !== "member") return failure("endpoint_restricted");
  const { person, session } = caller.value;
  // Sessions belong to the person, whatever account is chosen.
  const author = authorAs({ kind: "member", id: person.id }, call, standingOf(caller.value));
  return success({ person, session, author });
}
