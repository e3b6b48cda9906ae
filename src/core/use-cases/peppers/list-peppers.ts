import { success, type Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { pepperStatuses, type PepperStatus } from "../../model/peppers/pepper-status.js";
import type { Services } from "../../services.js";

/** How many secrets are signed with each version of the pepper: what an operator asks before retiring one. */
export async function listPeppers(
  services: Services,
  call: Call,
): Promise<Result<readonly PepperStatus[], CallerCode>> {
  const caller = await authorize(services, call, "peppers.read");
  if (!caller.ok) return caller;
  const uses = await services.pepperUses.countUses(services.clock(), services.signIn.idleMs);
  return success(pepperStatuses(services.digester, uses));
}
