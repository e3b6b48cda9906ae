import { success, type Result } from "../../errors/result.js";
import type { Services } from "../services.js";
import { identify, type IdentityCode } from "./authenticate.js";
import type { Call } from "../model/callers/credential.js";
import { noteCaller } from "./note-caller.js";
import type { Principal } from "./principal.js";

/**
 * Recognises the caller of a connection. A failure is not counted, because a later message may bring a credential.
 */
export async function recogniseCaller(
  services: Services,
  call: Call,
): Promise<Result<Principal["kind"], IdentityCode>> {
  const caller = await identify(services, call);
  if (!caller.ok) return caller;
  noteCaller(call, caller);
  return success(caller.value.kind);
}
