import { z } from "zod";
import { isoTextAt } from "../../core/model/iso-text.js";
import type { Verdict } from "../../core/engine/verification/verdict.js";
import { limitWords } from "../../core/model/limits/limit-name.js";
import { plans } from "../../core/model/limits/plans.js";
import { catalogue } from "../../errors/catalogue.js";
import { toEnvelope, type AnswerFacts } from "../../errors/envelope.js";
import { toWireEnvelope } from "../../errors/wire-envelope.js";
import { showKey, shownKey } from "../keys/key.schema.js";
import { schemaWriter } from "../schema-writer.js";

const planNames = Object.keys(plans);

export const shownVerdict = z.object({
  valid: z.boolean().describe("Whether to let the request through."),
  rejection: z
    .record(z.string(), z.unknown())
    .nullable()
    .describe("What to answer the client instead: an error envelope; null when the key is good."),
  rejection_status: z
    .int()
    .nullable()
    .describe(
      "The HTTP status to answer the client with instead, such as 401 or 429; null when the key is good.",
    ),
  api_key: shownKey
    .nullable()
    .describe("The key; null when it is none of ours. Its `last_used_at` may be old."),
  account: z
    .object({ id: z.string(), name: z.string(), plan: z.enum(planNames) })
    .nullable()
    .describe("Whose key it is; null when it is none of ours."),
  limits: z
    .array(
      z.object({
        name: z.enum(Object.values(limitWords)),
        limit: z.int(),
        remaining: z.int(),
        resets_at: z.iso.datetime().nullable(),
      }),
    )
    .describe("The limits that hold for this key, after this check."),
});

export const writeShownVerdict = schemaWriter(shownVerdict);

const noLimits: never[] = [];

export function showVerdict({ rejection, key }: Verdict, facts: AnswerFacts): z.input<typeof shownVerdict> {
  const valid = rejection === null;
  const shown = {
    valid,
    rejection: rejection === null ? null : toWireEnvelope(toEnvelope(rejection, facts)),
    rejection_status: rejection === null ? null : catalogue[rejection.code].status,
  };
  if (key === null) return { ...shown, api_key: null, account: null, limits: noLimits };
  const { id, name, plan } = key.account;
  return {
    ...shown,
    api_key: showKey(key.apiKey, facts.now),
    account: { id, name, plan },
    limits: key.limits.map(({ name, limit, remaining, resetsAtMs }) => ({
      name: limitWords[name],
      limit,
      remaining,
      resets_at: resetsAtMs === null ? null : isoTextAt(resetsAtMs),
    })),
  };
}
