import type { Command } from "commander";
import { z } from "zod";
import { defaultOverlapSeconds } from "../../core/model/keys/key-rotation.js";
import { asKeyWithSecret, keyColumns } from "../columns.js";
import { namedAccount, parseWhole } from "../option-values.js";
import { pathTo, post } from "../remote/remote-request.js";
import type { Run } from "../run.js";
import { asRecord } from "../view.js";

const inAccount = z.object({ account: namedAccount });

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
      const choices = { overlapSeconds: overlap, endOverlapOnFirstUse: endOnFirstUse };
      return run(
        command,
        (core, callIn) => core.rotateApiKey(callIn(account), { id, ...choices }),
        asKeyWithSecret,
        post(pathTo`/v1/keys/${id}/rotate`, { account, body: choices }),
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
        asRecord(keyColumns),
        post(pathTo`/v1/keys/${id}/rotate/complete`, { account }),
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
        asRecord(keyColumns),
        post(pathTo`/v1/keys/${id}/rotate/cancel`, { account }),
      );
    });
}
