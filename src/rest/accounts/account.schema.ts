import { z } from "zod";
import type { Account } from "../../core/model/accounts/account.js";
import { isoText, isoTextOrNull } from "../../core/model/iso-text.js";
import { readMetadata } from "../../core/model/json-object.js";
import { accountLimits } from "../../core/model/limits/account-limits.js";
import { plans } from "../../core/model/limits/plans.js";
import { shownMetadata, shownMoment } from "../keys/key.schema.js";
import { showReminders, shownReminders } from "./reminders.schema.js";

export const shownKeyPolicy = z.object({
  max_key_lifetime_days: z.int().nullable().describe("The longest life of a key; null for any."),
  keys_must_expire: z.boolean().describe("Whether each new key needs an expiry."),
  default_idle_timeout_days: z
    .int()
    .nullable()
    .describe("The idle timeout of new keys that name none; null for no timeout."),
  allowed_scopes: z.array(z.string()).describe("The scopes that its keys may be given; any when empty."),
});

export const shownAccount = z.object({
  id: z.string().describe("The account's id, `acc_…`."),
  name: z.string().describe("The account's name."),
  external_id: z.string().nullable().describe("The account's id in your own systems; null when none is set."),
  plan: z
    .enum(Object.keys(plans))
    .describe("The plan, which sets the limits that the account has no own number for."),
  max_keys: z.int().describe("The most active keys that the account may hold."),
  burst_per_minute: z.int().nullable().describe("Checks per minute over all its keys; null for any number."),
  monthly_quota: z
    .int()
    .nullable()
    .describe("Checks per billing month over all its keys; null for any number."),
  billing_anchor: shownMoment.describe("The start of the billing months."),
  key_policy: shownKeyPolicy.describe("What the account asks of its keys."),
  metadata: shownMetadata.describe(
    "What your own systems keep about the account; null when there is nothing.",
  ),
  created_at: shownMoment.describe("When the account was created."),
  suspended_at: shownMoment
    .nullable()
    .describe("When the account was suspended; null when it is not suspended."),
  reminders: shownReminders.describe("Of what the people of the account are reminded by mail."),
});

export function showAccount(account: Account): z.input<typeof shownAccount> {
  const { burstPerMinute, monthlyQuota } = accountLimits(account);
  return {
    id: account.id,
    name: account.name,
    external_id: account.externalId,
    plan: account.plan,
    max_keys: account.maxKeys,
    burst_per_minute: burstPerMinute,
    monthly_quota: monthlyQuota,
    billing_anchor: isoText(account.billingAnchor),
    key_policy: {
      max_key_lifetime_days: account.maxKeyLifetimeDays,
      keys_must_expire: account.keysMustExpire,
      default_idle_timeout_days: account.defaultIdleTimeoutDays,
      allowed_scopes: [...account.allowedScopes],
    },
    metadata: readMetadata(account.metadata),
    created_at: isoText(account.createdAt),
    suspended_at: isoTextOrNull(account.suspendedAt),
    reminders: showReminders(account),
  };
}

export const accountIdParams = z.strictObject({ id: z.string().describe("The account's id, `acc_…`.") });
