import type { Command } from "commander";
import { z } from "zod";
import { plans } from "../../core/model/limits/plans.js";
import { accountColumns } from "../account-columns.js";
import { createAccountFor } from "../create-account-for.js";
import { parseAddress } from "../parse-address.js";
import { parseMoment } from "../parse-moment.js";
import { parseWhole } from "../parse-whole.js";
import type { Run } from "../run.js";
import { showRecord } from "../shown.js";

const createOptions = z.object({
  externalId: z.string().optional(),
  plan: z.string().optional(),
  maxKeys: z.number().optional(),
  burstPerMinute: z.number().optional(),
  monthlyQuota: z.number().optional(),
  billingAnchor: z.date().optional(),
  owner: z.string().optional(),
});

export function addCreateAccount(account: Command, run: Run): void {
  account
    .command("create")
    .description("Create an account, and print it with its id.")
    .argument("<name>", "what you call it: 1 to 100 characters, not unique")
    .option("--external-id <id>", "what your own systems call it; no two accounts have the same")
    .option("--plan <plan>", `one of ${Object.keys(plans).join(", ")}; unlimited when absent`)
    .option("--max-keys <count>", "how many active keys it may hold; 10 when absent", parseWhole)
    .option("--burst-per-minute <count>", "requests a minute, in place of the plan's", parseWhole)
    .option("--monthly-quota <count>", "requests a billing month, in place of the plan's", parseWhole)
    .option("--billing-anchor <moment>", "from when billing months are counted; now when absent", parseMoment)
    .option("--owner <email>", "who is invited to it as its owner", parseAddress)
    .addHelpText(
      "after",
      '\nExample:\n  $ latchkey account create "Acme" --plan launch --owner ada@example.com',
    )
    .action((name: string, _options: unknown, command: Command) => {
      const { owner, ...options } = createOptions.parse(command.opts());
      return run(
        command,
        (core, callIn) => createAccountFor(core, callIn, { name, ...options }, owner),
        (created) => showRecord(accountColumns, created),
      );
    });
}
