import type { Command } from "commander";
import { z } from "zod";
import { plans } from "../../core/limits/plans.js";
import { accountColumns } from "../account-columns.js";
import { createAccountFor } from "../create-account-for.js";
import { everyPage } from "../every-page.js";
import { parseAddress } from "../parse-address.js";
import { parseWhole } from "../parse-whole.js";
import type { Run } from "../run.js";
import { showRecord, showTable } from "../shown.js";

const createOptions = z.object({
  externalId: z.string().optional(),
  plan: z.string().optional(),
  maxKeys: z.number().optional(),
  burstPerMinute: z.number().optional(),
  monthlyQuota: z.number().optional(),
  owner: z.string().optional(),
});

export function addAccountCommands(program: Command, run: Run): void {
  const account = program
    .command("account")
    .alias("accounts")
    .description("Create and list accounts: the tenants that own keys.");

  account
    .command("create")
    .description("Create an account, and print it with its id.")
    .argument("<name>", "what you call it: 1 to 100 characters, not unique")
    .option("--external-id <id>", "what your own systems call it; no two accounts have the same")
    .option("--plan <plan>", `one of ${Object.keys(plans).join(", ")}; unlimited when absent`)
    .option("--max-keys <count>", "how many active keys it may hold; 10 when absent", parseWhole)
    .option("--burst-per-minute <count>", "requests a minute, in place of the plan's", parseWhole)
    .option("--monthly-quota <count>", "requests a billing month, in place of the plan's", parseWhole)
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

  account
    .command("list")
    .description("List every account, the newest first.")
    .action((_options: unknown, command: Command) =>
      run(
        command,
        (core, callIn) => everyPage((page) => core.listAccounts(callIn(null), page)),
        (accounts) => showTable(accountColumns, accounts),
      ),
    );
}
