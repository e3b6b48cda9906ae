import { z } from "zod";
import { mostEventsOfStep, verifyAuditTrailCodes } from "../../core/use-cases/audit/verify-audit-trail.js";
import { success } from "../../errors/result.js";
import { queryNumber } from "../query-values.js";
import { defineRoute, nothing } from "../route.js";

export const verifyAuditTrailRoute = defineRoute({
  tag: "audit",
  method: "GET",
  path: "/v1/audit-events/verification",
  operationId: "verifyAuditTrail",
  summary: "Verify the audit trail",
  description:
    "Checks that every event of the trail is what was written, and that none is missing. It reads the whole trail. One that is" +
    " too long for a request is read in steps, with `max_events` and `after`. The same callers as for the list.",
  status: 200,
  params: nothing,
  query: z.strictObject({
    max_events: queryNumber
      .meta({ type: "integer", minimum: 1, maximum: mostEventsOfStep })
      .optional()
      .describe("How many events to check; all when absent."),
    after: z.string().optional().describe("Goes on after this cursor, the `end_cursor` of the step before."),
  }),
  body: nothing,
  answer: z.object({
    data: z.object({
      is_intact: z.boolean().describe("Whether nothing is wrong with the events that were read."),
      checked_events: z.int().describe("How many events are as they were written."),
      first_broken: z
        .int()
        .nullable()
        .describe("The number of the first event that is wrong; null for none."),
      problem: z.string().nullable().describe("What is wrong with it; null when nothing is."),
      end_cursor: z
        .string()
        .nullable()
        .describe("Where the next step begins; null when the trail was read to its end, or is broken."),
    }),
  }),
  errors: verifyAuditTrailCodes,
  async handle({ core, call, query: { max_events: maxEvents, after } }) {
    const result = await core.verifyAuditTrail(call, { maxEvents, after });
    if (!result.ok) return result;
    const { checkedEvents, firstBroken, endCursor } = result.value;
    return success({
      data: {
        is_intact: firstBroken === null,
        checked_events: checkedEvents,
        first_broken: firstBroken?.number ?? null,
        problem: firstBroken?.problem ?? null,
        end_cursor: endCursor,
      },
    });
  },
});
