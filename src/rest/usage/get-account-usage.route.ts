import { z } from "zod";
import { shownGroupedUsage } from "../../core/model/usage/shown-usage.js";
import { usageGroupings } from "../../core/model/usage/usage-reader.js";
import { getAccountUsageCodes } from "../../core/use-cases/usage/get-account-usage.js";
import { mostGroups, usualGroups } from "../../core/use-cases/usage/read-usage.js";
import { success } from "../../errors/result.js";
import { queryNumber } from "../query-values.js";
import { defineRoute, nothing } from "../route.js";
import { csvOf, csvType, shownCounts, usageQuery, usageShape } from "./usage.schema.js";

const groups = z
  .array(
    z.object({
      name: z.string().nullable().describe("What the group has in common; null for all other groups."),
      label: z.string().nullable().describe("The name of the key; null in other groupings."),
      counts: shownCounts.describe("The checks of the group."),
    }),
  )
  .describe("The groups with the most checks, and last all others as one; empty without `group_by`.");

export const getAccountUsageRoute = defineRoute({
  tag: "usage",
  method: "GET",
  path: "/v1/usage",
  operationId: "getAccountUsage",
  summary: "Read what the keys of an account were used for",
  description:
    "Counts the checks of all keys of the account, revoked ones included, by outcome and by minute, hour or day, at most two" +
    " seconds late. Minutes are kept for 8 days, hours for 100 days, days of UTC for three years, unless configured otherwise.",
  status: 200,
  otherTypes: [csvType],
  params: nothing,
  query: z.strictObject({
    ...usageQuery,
    group_by: z
      .enum(usageGroupings, { error: `Must be one of: ${usageGroupings.join(", ")}.` })
      .optional()
      .describe(
        "What to group by; nothing by default. `endpoint` counts accepted checks that named an endpoint, from lists of the 20 most" +
          " used ones of each key: counts are lower bounds, and what is in no list is in the group without a name. It takes hours" +
          " of UTC or larger buckets, over 31 days at most, and is up to a minute behind.",
      ),
    top: queryNumber
      .meta({ type: "integer", minimum: 1, maximum: mostGroups })
      .optional()
      .describe(`How many groups to show by themselves; ${usualGroups} by default.`),
  }),
  body: nothing,
  answer: z.object({ data: z.object({ ...usageShape, groups }) }),
  errors: getAccountUsageCodes,
  async handle({ core, call, accept, query: { time_zone: timeZone, group_by: groupBy, format, ...rest } }) {
    const result = await core.getAccountUsage(call, { ...rest, timeZone, groupBy });
    if (!result.ok) return result;
    return success({ data: shownGroupedUsage(result.value), ...csvOf(result.value, format, accept) });
  },
});
