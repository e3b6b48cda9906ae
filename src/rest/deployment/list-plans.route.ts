import { z } from "zod";
import { listPlansCodes } from "../../core/use-cases/deployment/list-plans.js";
import { success } from "../../errors/result.js";
import { defineRoute, nothing } from "../route.js";

export const listPlansRoute = defineRoute({
  tag: "deployment",
  method: "GET",
  path: "/v1/plans",
  operationId: "listPlans",
  summary: "List plans",
  description: "Lists the plans that accounts can have, and their limits.",
  status: 200,
  params: nothing,
  query: nothing,
  body: nothing,
  answer: z.object({
    data: z.array(
      z.object({
        plan: z.string(),
        burst_per_minute: z.int().nullable().describe("Checks per minute; null for any number."),
        monthly_quota: z.int().nullable().describe("Checks per billing month; null for any number."),
      }),
    ),
  }),
  errors: listPlansCodes,
  async handle({ core, call }) {
    const result = await core.listPlans(call);
    if (!result.ok) return result;
    const data = Object.entries(result.value).map(([plan, { burstPerMinute, monthlyQuota }]) => ({
      plan,
      burst_per_minute: burstPerMinute,
      monthly_quota: monthlyQuota,
    }));
    return success({ data });
  },
});
