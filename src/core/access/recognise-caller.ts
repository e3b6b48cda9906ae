import { success, type Result } from "../../errors/result.js";
import type { Ports } from "../ports.js";
import { identify, type IdentityCode } from "./authenticate.js";
import type { Call } from "../model/callers/credential.js";
import type { Principal } from "./principal.js";

/** Who is calling, for a connection that outlives the question. A failure is not counted: the caller may yet say more. */
export async function recogniseCaller(
  ports: Ports,
  call: Call,
): Promise<Result<Principal["kind"], IdentityCode>> {
  const caller = await identify(ports, call);
  if (!caller.ok) return caller;
  call.standing = "recognised";
  return success(caller.value.kind);
}
