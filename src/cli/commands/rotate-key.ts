import type { Command } from "commander";
import { z } from "zod";
import { defaultOverlapSeconds } from "../../core/model/keys/key-rotation.js";
import { keyColumns, secretColumn, secretNote } from "../columns.js";
import { parseWhole } from "../option-values.js";
import { showRecord } from "../output.js";
import type { Run } from "../run.js";

const inAccount = z.object({ account: z.string() });

const rotateOptions = inAccount.extend({
  overlap: z.number().optional(),
  endOnFirstUse: z.boolean().optional(),
});

export function addRotateKey(keys: Command, run: Run): void {
  keys
    .command("rotate")
    .description("Give a key a second secret under the same id, and print that secret, this once.")
    .argument("<id>", "the key's id, key_…; never its secret")
    .requiredOption("--account <id>", "the account it belongs to, acc_…")
    .option(
      "--overlap <seconds>",
      `for how long the present secret goes on working; ${defaultOverlapSeconds} when absent, at once with 0`,
      parseWhole,
    )
    .option("--end-on-first-use", "end the present secret at the first use of the new one")
    .addHelpText("after", "\nExample:\n  $ latchkey keys rotate key_… --account acc_… --json | jq -r .secret")
    .action((id: string, _options: unknown, command: Command) => {
      const { account, overlap, endOnFirstUse } = rotateOptions.parse(command.opts());
      const input = { id, overlapSeconds: overlap, endOverlapOnFirstUse: endOnFirstUse };
      return run(
        command,
        (core, callIn) => core.rotateApiKey(callIn(account), input),
        ({ apiKey, secret }, now) =>
          showRecord([...keyColumns(now), secretColumn], { ...apiKey, secret }, secretNote),
      );
    });

  keys
    .command("complete-rotation")
    .description(
      "End the secret that a key had before its rotation. When this returns, no server accepts it.",
    )
    .argument("<id>", "the key's id, key_…; never its secret")
    .requiredOption("--account <id>", "the account it belongs to, acc_…")
    .action((id: string, _options: unknown, command: Command) => {
      const { account } = inAccount.parse(command.opts());
      return run(
        command,
        (core, callIn) => core.completeApiKeyRotation(callIn(account), id),
        (key, now) => showRecord(keyColumns(now), key),
      );
    });

  keys
    .command("cancel-rotation")
    .description("End the new secret of a key that is being rotated; the one before lasts.")
    .argument("<id>", "the key's id, key_…; never its secret")
    .requiredOption("--account <id>", "the account it belongs to, acc_…")
    .action((id: string, _options: unknown, command: Command) => {
      const { account } = inAccount.parse(command.opts());
      return run(
        command,
        (core, callIn) => core.cancelApiKeyRotation(callIn(account), id),
        (key, now) => showRecord(keyColumns(now), key),
      );
    });
}
