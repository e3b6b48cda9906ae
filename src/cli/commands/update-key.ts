import type { Command } from "commander";
import { z } from "zod";
import { keyColumns } from "../columns.js";
import { parseMoment, parseWhole } from "../option-values.js";
import { showRecord } from "../output.js";
import type { Run } from "../run.js";

/** False is what commander makes of `--no-…`. */
const orNone = <Value>(value: z.ZodType<Value>) =>
  z.union([value, z.literal(false).transform(() => null)]).optional();

const updateOptions = z.object({
  account: z.string(),
  name: z.string().optional(),
  expiresAt: orNone(z.date()),
  idleTimeoutDays: orNone(z.number()),
});

export function addUpdateKey(keys: Command, run: Run): void {
  keys
    .command("update")
    .description("Change a key, on every server at once, and print it. What you do not name stays as it is.")
    .argument("<id>", "the key's id, key_…; never its secret")
    .requiredOption("--account <id>", "the account it belongs to, acc_…")
    .option("--name <name>", "a label for people: 1 to 50 characters, not unique")
    .option("--expires-at <moment>", "from when on it is refused, as 2026-05-25T12:34:56Z", parseMoment)
    .option("--no-expires-at", "it never expires by its date")
    .option("--idle-timeout-days <days>", "expire when it was not used for so long, 1 to 3650", parseWhole)
    .option("--no-idle-timeout-days", "it never expires for not being used")
    .action((id: string, _options: unknown, command: Command) => {
      const { account, ...changes } = updateOptions.parse(command.opts());
      if (Object.keys(changes).length === 0) command.error("error: name at least one change");
      return run(
        command,
        (core, callIn) => core.updateApiKey(callIn(account), { id, ...changes }),
        (updated, now) => showRecord(keyColumns(now), updated),
      );
    });
}
