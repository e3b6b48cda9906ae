import { success, type Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { ScopeCatalogue } from "../../model/keys/scope-catalogue.js";
import type { Services } from "../../services.js";

export const listScopesCodes = [] as const;

/** The scopes that the deployment declares, for whoever gives them to keys. */
export async function listScopes(
  services: Services,
  call: Call,
): Promise<Result<ScopeCatalogue, CallerCode>> {
  const caller = await authorize(services, call, "deployment.read");
  return caller.ok ? success(services.scopeCatalogue) : caller;
}
