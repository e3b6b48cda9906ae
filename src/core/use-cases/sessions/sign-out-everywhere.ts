import { success, type Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { Services } from "../../services.js";
import { authorizeSession } from "./authorize-session.js";

/** Ends all sessions of the caller, the current one included. Returns how many there were. */
export async function signOutEverywhere(services: Services, call: Call): Promise<Result<number, CallerCode>> {
  const caller = await authorizeSession(services, call, "sessions.revoke");
  if (!caller.ok) return caller;
  const { person, author } = caller.value;
  return success(await services.sessions.revokeAll(person.id, services.clock(), author));
}
