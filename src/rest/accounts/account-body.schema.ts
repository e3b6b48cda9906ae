import { z } from "zod";
import type { AccountInput } from "../../core/model/accounts/account-input.js";
import { plans } from "../../core/model/limits/plans.js";
import { wholeNumber, text } from "../keys/key-body.schema.js";
import { moment } from "../keys/key.schema.js";
import { choice } from "../query-values.js";

/** What owners may say about the keys of their account too. */
export const keyPolicyBody = {
  max_key_lifetime_days: wholeNumber
    .nullish()
    .describe("The longest life of a key in days, 1 to 36500; null for any."),
  keys_must_expire: choice.describe("Whether each new key needs an expiry."),
  default_idle_timeout_days: wholeNumber
    .nullish()
    .describe("The idle timeout in days of new keys that name none, 1 to 3650; null for no timeout."),
};

interface KeyPolicyBody {
  readonly max_key_lifetime_days?: number | null | undefined;
  readonly keys_must_expire?: boolean | null | undefined;
  readonly default_idle_timeout_days?: number | null | undefined;
}

export function toKeyPolicyInput(body: KeyPolicyBody) {
  return {
    maxKeyLifetimeDays: body.max_key_lifetime_days,
    keysMustExpire: body.keys_must_expire,
    defaultIdleTimeoutDays: body.default_idle_timeout_days,
  };
}

/** What a body may say about an account, new or not; the core says whether it makes sense. */
export const accountBody = z.strictObject({
  external_id: text
    .nullish()
    .describe("The account's id in your own systems, 1 to 200 characters and unique; null for none."),
  plan: text.nullish().describe(`One of ${Object.keys(plans).join(", ")}; a new account gets unlimited.`),
  max_keys: wholeNumber
    .nullish()
    .describe("The most active keys that it may hold, 0 to 10000; a new account gets 10."),
  burst_per_minute: wholeNumber
    .nullish()
    .describe("Checks per minute over all its keys; null for the number of the plan."),
  monthly_quota: wholeNumber
    .nullish()
    .describe("Checks per billing month over all its keys; null for the number of the plan."),
  billing_anchor: moment
    .nullish()
    .describe("The start of the billing months; a new account uses its creation."),
  // The core says what a JSON object is, whatever came in its place.
  metadata: z
    .unknown()
    .optional()
    .meta({
      type: ["object", "null"],
      description:
        "What your own systems keep about the account, at most 4096 bytes as JSON; null for nothing.",
    }),
  key_policy: z
    .strictObject({
      ...keyPolicyBody,
      allowed_scopes: z
        .array(text)
        .nullish()
        .describe("The scopes that its keys may be given, at most 50. Null or empty means any."),
    })
    .nullish()
    .describe("What the account asks of all keys that are created or changed."),
  reminders: z
    .strictObject({
      about_keys: choice.describe("Whether its people are mailed before keys and old secrets end."),
      about_limits: choice.describe("Whether they are mailed about limits."),
    })
    .nullish()
    .describe("Of what its people are reminded by mail: of everything, unless it is switched off."),
});

export function toAccountInput(body: z.output<typeof accountBody>): AccountInput {
  const { plan, metadata, key_policy: policy, reminders } = body;
  return {
    plan,
    metadata,
    externalId: body.external_id,
    maxKeys: body.max_keys,
    burstPerMinute: body.burst_per_minute,
    monthlyQuota: body.monthly_quota,
    billingAnchor: body.billing_anchor,
    keyPolicy: policy && { ...toKeyPolicyInput(policy), allowedScopes: policy.allowed_scopes },
    reminders: reminders && { aboutKeys: reminders.about_keys, aboutLimits: reminders.about_limits },
  };
}
