import type { Command } from "commander";
import { z } from "zod";
import { keyColumns } from "../columns.js";
import { revocationReasons } from "../../core/model/keys/revocation.js";
import type { Run } from "../run.js";
import { showRecord } from "../output.js";

const revokeOptions = z.object({
  account: z.string(),
  reason: z.string().optional(),
  note: z.string().optional(),
});

export function addRevokeKey(keys: Command, run: Run): void {
  keys
    .command("revoke")
    .description("Revoke a key for ever. When this returns, no server accepts it.")
    .argument("<id>", "the key's id, key_…; never its secret")
    .requiredOption("--account <id>", "the account it belongs to, acc_…")
    .option("--reason <reason>", `for the record: ${revocationReasons.join(", ")}`)
    .option("--note <text>", "for the record, in your own words")
    .action((id: string, _options: unknown, command: Command) => {
      const { account, ...revocation } = revokeOptions.parse(command.opts());
      return run(
        command,
        (core, callIn) => core.revokeApiKey(callIn(account), { id, ...revocation }),
        (revoked, now) => showRecord(keyColumns(now), revoked),
      );
    });
}
