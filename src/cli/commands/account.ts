import type { Command } from "commander";
import { z } from "zod";
import { accountColumns } from "../columns.js";
import { everyPage } from "../every-page.js";
import type { Run } from "../run.js";
import { get, getList, pathTo } from "../remote/remote-request.js";
import { asRecord, asTable } from "../view.js";
import { addCreateAccount } from "./create-account.js";
import { addEndSubscription } from "./end-subscription.js";
import { addUpdateAccount } from "./update-account.js";

const listOptions = z.object({ search: z.string().optional() });

export function addAccountCommands(program: Command, run: Run): void {
  const account = program
    .command("account")
    .alias("accounts")
    .description("Create, change and list accounts: the tenants that own keys.");
  addCreateAccount(account, run);
  addUpdateAccount(account, run);
  addEndSubscription(account, run);

  account
    .command("show")
    .description("Show one account.")
    .argument("<id>", "the account, acc_…")
    .action((id: string, _options: unknown, command: Command) =>
      run(
        command,
        (core, callIn) => core.getAccount(callIn(null), id),
        asRecord(accountColumns),
        get(pathTo`/v1/accounts/${id}`),
      ),
    );

  account
    .command("list")
    .description("List every account, the newest first.")
    .option("--search <text>", "only those with this in their name, or with this id or external id")
    .action((_options: unknown, command: Command) => {
      const { search } = listOptions.parse(command.opts());
      return run(
        command,
        (core, callIn) => everyPage((page) => core.listAccounts(callIn(null), { ...page, search })),
        asTable(accountColumns),
        getList("/v1/accounts", { query: { search } }),
      );
    });
}
