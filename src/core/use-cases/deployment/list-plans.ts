import { success, type Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { plans, type Plan, type PlanLimits } from "../../model/limits/plans.js";
import type { Services } from "../../services.js";

export const listPlansCodes = [] as const;

/** The plans that accounts can have, and their limits. */
export async function listPlans(
  services: Services,
  call: Call,
): Promise<Result<Readonly<Record<Plan, PlanLimits>>, CallerCode>> {
  const caller = await authorize(services, call, "deployment.read");
  return caller.ok ? success(plans) : caller;
}
