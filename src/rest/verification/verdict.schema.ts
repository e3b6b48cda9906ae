import { z } from "zod";
import { readMetadata } from "../../core/model/json-object.js";
import { isoTextAt } from "../../core/model/iso-text.js";
import type { Verdict } from "../../core/engine/verification/verdict.js";
import { limitWords } from "../../core/model/limits/limit-name.js";
import { plans } from "../../core/model/limits/plans.js";
import { catalogue } from "../../errors/catalogue.js";
import { toEnvelope, type AnswerFacts } from "../../errors/envelope.js";
import { toWireEnvelope } from "../../errors/wire-envelope.js";
import { showHint } from "../../core/use-cases/keys/show-secrets.js";
import { shownHint } from "../keys/key-with-secrets.schema.js";
import { showKey, shownKey, shownMetadata } from "../keys/key.schema.js";
import { schemaWriter } from "../schema-writer.js";

const planNames = Object.keys(plans);

export const shownVerdict = z.object({
  valid: z.boolean().describe("Whether to accept the request."),
  rejection: z
    .record(z.string(), z.unknown())
    .nullable()
    .describe("The error envelope to send to the client; null when the key is valid."),
  rejection_status: z
    .int()
    .nullable()
    .describe("The HTTP status to send to the client, such as 401 or 429; null when the key is valid."),
  api_key: shownKey
    .nullable()
    .describe("The key; null when this server does not know it. Its `last_used_at` may be out of date."),
  secret: shownHint
    .nullable()
    .describe("Which secret of the key was presented; null when this server does not know the key."),
  account: z
    .object({
      id: z.string(),
      name: z.string(),
      plan: z.enum(planNames),
      external_id: z.string().nullable(),
      metadata: shownMetadata,
    })
    .nullable()
    .describe("The account that owns the key; null when this server does not know the key."),
  limits: z
    .array(
      z.object({
        name: z.enum(Object.values(limitWords)),
        limit: z.int(),
        remaining: z.int(),
        resets_at: z.iso.datetime().nullable(),
      }),
    )
    .describe("The limits that apply to the key, after this check."),
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
  if (key === null) return { ...shown, api_key: null, secret: null, account: null, limits: noLimits };
  const { id, name, plan, externalId, metadata } = key.account;
  return {
    ...shown,
    api_key: showKey(key.apiKey, facts.now),
    secret: showHint(key.secret),
    account: { id, name, plan, external_id: externalId, metadata: readMetadata(metadata) },
    limits: key.limits.map(({ name, limit, remaining, resetsAtMs }) => ({
      name: limitWords[name],
      limit,
      remaining,
      resets_at: resetsAtMs === null ? null : isoTextAt(resetsAtMs),
    })),
  };
}
