import type { Command } from "commander";
import { z } from "zod";
import { revocationReasons } from "../../core/model/keys/revocation.js";
import { keyColumns } from "../columns.js";
import { post } from "../remote/remote-request.js";
import type { Run, Terminal } from "../run.js";
import { asRecord } from "../view.js";

const revokeOptions = z.object({ reason: z.string().optional(), note: z.string().optional() });

export function addRevokeHeldKey(keys: Command, run: Run, terminal: Terminal): void {
  keys
    .command("revoke-held")
    .description(
      "Revoke for ever the key whose secret is read from the input, where no list of processes shows it; with --url, the one in" +
        " LATCHKEY_KEY. Who holds a key needs neither its id nor a permission for that.",
    )
    .option("--reason <reason>", `for the record: ${revocationReasons.join(", ")}`)
    .option("--note <text>", "for the record, in your own words")
    .addHelpText("after", "\nExample:\n  $ latchkey keys revoke-held --reason compromised < found.txt")
    .action((_options: unknown, command: Command) => {
      const input = revokeOptions.parse(command.opts());
      return run(
        command,
        async (core, callIn) => {
          const secret = (await terminal.readInput()).trim();
          return core.revokeCallingKey({ ...callIn(null), credential: { kind: "secret", secret } }, input);
        },
        asRecord(keyColumns),
        post("/v1/keys/me/revoke", { body: input }),
      );
    });
}
