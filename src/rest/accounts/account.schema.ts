import { z } from "zod";
import type { Account } from "../../core/model/accounts/account.js";
import { isoText, isoTextOrNull } from "../../core/model/iso-text.js";
import { readMetadata } from "../../core/model/json-object.js";
import { plans } from "../../core/model/limits/plans.js";
import { shownMetadata, shownMoment } from "../keys/key.schema.js";
import { showReminders, shownReminders } from "./reminders.schema.js";

export const shownAccount = z.object({
  id: z.string().describe("The account's id, `acc_…`."),
  name: z.string().describe("The account's name."),
  external_id: z.string().nullable().describe("The account's id in your own systems; null when none is set."),
  plan: z
    .enum(Object.keys(plans))
    .describe("The plan, which sets the limits that the account has no own number for."),
  max_keys: z.int().describe("The most active keys that the account may hold."),
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
  return {
    id: account.id,
    name: account.name,
    external_id: account.externalId,
    plan: account.plan,
    max_keys: account.maxKeys,
    metadata: readMetadata(account.metadata),
    created_at: isoText(account.createdAt),
    suspended_at: isoTextOrNull(account.suspendedAt),
    reminders: showReminders(account),
  };
}
