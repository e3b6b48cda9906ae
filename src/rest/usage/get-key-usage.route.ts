import { z } from "zod";
import { shownUsage } from "../../core/model/usage/shown-usage.js";
import { getKeyUsageCodes } from "../../core/use-cases/usage/get-key-usage.js";
import { success } from "../../errors/result.js";
import { keyIdParams } from "../keys/key.schema.js";
import { defineRoute, nothing } from "../route.js";
import { csvOf, csvType, usageQuery, usageShape } from "./usage.schema.js";

export const getKeyUsageRoute = defineRoute({
  tag: "usage",
  method: "GET",
  path: "/v1/keys/{id}/usage",
  operationId: "getKeyUsage",
  summary: "Read what a key was used for",
  description:
    "Counts the checks of a key by outcome and by minute, hour or day, at most two seconds late. A revoked key keeps its" +
    " usage. Minutes are kept for 8 days, hours for 100 days, days of UTC for three years, unless configured otherwise.",
  status: 200,
  otherTypes: [csvType],
  params: keyIdParams,
  query: z.strictObject(usageQuery),
  body: nothing,
  answer: z.object({ data: z.object(usageShape) }),
  errors: getKeyUsageCodes,
  async handle({ core, call, accept, params: { id }, query: { time_zone: timeZone, format, ...range } }) {
    const result = await core.getKeyUsage(call, id, { ...range, timeZone });
    if (!result.ok) return result;
    return success({ data: shownUsage(result.value), ...csvOf(result.value, format, accept) });
  },
});
