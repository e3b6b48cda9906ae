import { success, type Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { ReplicaRecord } from "../../model/peppers/pepper-use.js";
import type { Services } from "../../services.js";

/** The running servers: an operator who rotates the pepper waits until all of them have the new version. */
export async function listReplicas(
  services: Services,
  call: Call,
): Promise<Result<readonly ReplicaRecord[], CallerCode>> {
  const caller = await authorize(services, call, "peppers.read");
  return caller.ok ? success(await services.pepperUses.listReplicas()) : caller;
}
