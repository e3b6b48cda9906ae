import type { Command } from "commander";
import { z } from "zod";
import type { EndedSubscription } from "../../core/model/accounts/account-store.js";
import type { Run } from "../run.js";
import type { Column } from "../output.js";
import { pathTo, post } from "../remote/remote-request.js";
import { asRecord, at } from "../view.js";

const endOptions = z.object({ note: z.string().optional() });

const endedColumns: readonly Column<EndedSubscription>[] = [
  { name: "account_id", of: ({ account }) => account.id, ofAnswer: ({ account }) => at(account, "id") },
  { name: "account_name", of: ({ account }) => account.name, ofAnswer: ({ account }) => at(account, "name") },
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
        asRecord(endedColumns),
        post(pathTo`/v1/accounts/${accountId}/end-subscription`, { body: { note } }),
      );
    });
}
