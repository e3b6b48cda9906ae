import type { Command } from "commander";
import { z } from "zod";
import { plans } from "../../core/model/limits/plans.js";
import { accountColumns } from "../columns.js";
import { collect, orNone, parseJson, parseMoment, parseWhole } from "../option-values.js";
import type { Run } from "../run.js";
import { patch, pathTo } from "../remote/remote-request.js";
import { asRecord } from "../view.js";

const updateOptions = z.object({
  name: z.string().optional(),
  externalId: orNone(z.string()),
  plan: z.string().optional(),
  maxKeys: z.number().optional(),
  burstPerMinute: orNone(z.number()),
  monthlyQuota: orNone(z.number()),
  billingAnchor: z.date().optional(),
  suspended: z.boolean().optional(),
  maxKeyLifetimeDays: orNone(z.number()),
  keysMustExpire: z.boolean().optional(),
  defaultIdleTimeoutDays: orNone(z.number()),
  metadata: orNone(z.unknown()),
  allowedScope: orNone(z.array(z.string())),
  remindersAboutKeys: z.boolean().optional(),
  remindersAboutLimits: z.boolean().optional(),
});

export function addUpdateAccount(account: Command, run: Run): void {
  account
    .command("update")
    .description(
      "Change an account, on every server at once, and print it. What you do not name stays as it is.",
    )
    .argument("<id>", "the account's id, acc_…")
    .option("--name <name>", "what you call it: 1 to 100 characters, not unique")
    .option("--external-id <id>", "what your own systems call it; no two accounts have the same")
    .option("--no-external-id", "take that away")
    .option("--plan <plan>", `one of ${Object.keys(plans).join(", ")}`)
    .option("--max-keys <count>", "how many active keys it may hold", parseWhole)
    .option("--burst-per-minute <count>", "requests a minute, in place of the plan's", parseWhole)
    .option("--no-burst-per-minute", "the plan's again")
    .option("--monthly-quota <count>", "requests a billing month, in place of the plan's", parseWhole)
    .option("--no-monthly-quota", "the plan's again")
    .option("--billing-anchor <moment>", "from when billing months are counted", parseMoment)
    .option("--allowed-scope <scope>", "a scope that its keys may have; may be given more than once", collect)
    .option("--no-allowed-scope", "its keys may have any scope")
    .option("--max-key-lifetime-days <days>", "the longest life that a key may be given", parseWhole)
    .option("--no-max-key-lifetime-days", "any life again")
    .option("--keys-must-expire", "each new key needs an expiry")
    .option("--no-keys-must-expire", "a key needs no expiry again")
    .option("--default-idle-timeout-days <days>", "the idle timeout of new keys that name none", parseWhole)
    .option("--no-default-idle-timeout-days", "no timeout again")
    .option("--metadata <json>", "a JSON object of your own, which checks return", parseJson)
    .option("--no-metadata", "take that away")
    .option("--reminders-about-keys", "mail its people before keys end")
    .option("--no-reminders-about-keys", "do not mail them before keys end")
    .option("--reminders-about-limits", "mail its people when 80 % of a limit is used, and when all is")
    .option("--no-reminders-about-limits", "do not mail them about limits")
    .option("--suspended", "accept none of its keys")
    .option("--no-suspended", "accept its keys again")
    .addHelpText("after", "\nExample:\n  $ latchkey account update acc_… --plan scale --no-monthly-quota")
    .action((id: string, _options: unknown, command: Command) => {
      const options = updateOptions.parse(command.opts());
      if (Object.keys(options).length === 0) command.error("error: name at least one change");
      const { maxKeyLifetimeDays, keysMustExpire, defaultIdleTimeoutDays, allowedScope, ...others } = options;
      const { remindersAboutKeys: aboutKeys, remindersAboutLimits: aboutLimits, ...rest } = others;
      const policy = { maxKeyLifetimeDays, keysMustExpire, defaultIdleTimeoutDays };
      const keyPolicy = { ...policy, allowedScopes: allowedScope };
      const changes = { ...rest, keyPolicy, reminders: { aboutKeys, aboutLimits } };
      return run(
        command,
        (core, callIn) => core.updateAccount(callIn(null), { id, ...changes }),
        asRecord(accountColumns),
        patch(pathTo`/v1/accounts/${id}`, { body: changes }),
      );
    });
}
