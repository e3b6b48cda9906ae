import { success, type Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { Environments } from "../../model/keys/environments.js";
import type { Services } from "../../services.js";

export const listEnvironmentsCodes = [] as const;

/** The environments in which keys can be created. */
export async function listEnvironments(
  services: Services,
  call: Call,
): Promise<Result<Environments, CallerCode>> {
  const caller = await authorize(services, call, "deployment.read");
  return caller.ok ? success(services.environments) : caller;
}
