import type { Command } from "commander";
import { z } from "zod";
import type { EndedSubscription } from "../../core/model/accounts/account-store.js";
import type { Run } from "../run.js";
import { showRecord, type Column } from "../output.js";

const endOptions = z.object({ note: z.string().optional() });

const endedColumns: readonly Column<EndedSubscription>[] = [
  { name: "account_id", of: ({ account }) => account.id },
  { name: "account_name", of: ({ account }) => account.name },
  { name: "revoked_keys", of: ({ revokedKeys }) => revokedKeys },
];

export function addEndSubscription(account: Command, run: Run): void {
  account
    .command("end-subscription")
    .description(
      "Revoke all keys of an account for ever. When this returns, no server accepts any of them. The account may have new" +
        " keys afterwards: to prevent them, suspend it.",
    )
    .argument("<accountId>", "the account, acc_…")
    .option("--note <text>", "for the record of each key, in your own words")
    .action((accountId: string, _options: unknown, command: Command) => {
      const { note } = endOptions.parse(command.opts());
      return run(
        command,
        (core, callIn) => core.endSubscription(callIn(null), { accountId, note }),
        (ended) => showRecord(endedColumns, ended),
      );
    });
}
