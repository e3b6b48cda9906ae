import { z } from "zod";
import { verifyAuditTrailCodes } from "../../core/use-cases/audit/verify-audit-trail.js";
import { success } from "../../errors/result.js";
import { defineRoute, nothing } from "../route.js";

export const verifyAuditTrailRoute = defineRoute({
  tag: "audit",
  method: "GET",
  path: "/v1/audit-events/verification",
  operationId: "verifyAuditTrail",
  summary: "Verify the audit trail",
  description:
    "Checks that every event of the trail is what was written, and that none is missing. It reads the whole trail. The same" +
    " callers as for the list.",
  status: 200,
  params: nothing,
  query: nothing,
  body: nothing,
  answer: z.object({
    data: z.object({
      is_intact: z.boolean().describe("Whether nothing is wrong."),
      checked_events: z.int().describe("How many events are as they were written."),
      first_broken: z
        .int()
        .nullable()
        .describe("The number of the first event that is wrong; null for none."),
      problem: z.string().nullable().describe("What is wrong with it; null when nothing is."),
    }),
  }),
  errors: verifyAuditTrailCodes,
  async handle({ core, call }) {
    const result = await core.verifyAuditTrail(call);
    if (!result.ok) return result;
    const { checkedEvents, firstBroken } = result.value;
    return success({
      data: {
        is_intact: firstBroken === null,
        checked_events: checkedEvents,
        first_broken: firstBroken?.number ?? null,
        problem: firstBroken?.problem ?? null,
      },
    });
  },
});
