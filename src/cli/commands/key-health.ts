import type { Command } from "commander";
import { z } from "zod";
import { success } from "../../errors/result.js";
import { flawAdvice } from "../../core/model/keys/key-health.js";
import { defaultIdleDays, type KeyFinding } from "../../core/use-cases/keys/get-key-health.js";
import { parseWhole } from "../option-values.js";
import { showTable, type Column } from "../output.js";
import type { Run } from "../run.js";

const healthOptions = z.object({ account: z.string(), idleDays: z.number().optional() });

const columns: readonly Column<KeyFinding>[] = [
  { name: "flaw", of: ({ flaw }) => flaw, isBrief: true },
  { name: "key_count", of: ({ keyCount }) => keyCount, isBrief: true },
  { name: "keys", of: ({ keys }) => keys.map(({ id }) => id) },
  { name: "why", of: ({ flaw }) => flawAdvice[flaw].why, isBrief: true },
  { name: "mutation", of: ({ flaw }) => flawAdvice[flaw].mutation },
];

export function addKeyHealth(keys: Command, run: Run): void {
  keys
    .command("health")
    .description(
      "Find active keys of an account that need work: idle, old, without expiry or restriction, and more.",
    )
    .requiredOption("--account <id>", "the account, acc_…")
    .option(
      "--idle-days <days>",
      `after how many days without use a key is idle (default ${defaultIdleDays})`,
      parseWhole,
    )
    .action((_options: unknown, command: Command) => {
      const { account, idleDays } = healthOptions.parse(command.opts());
      return run(
        command,
        async (core, callIn) => {
          const health = await core.getKeyHealth(callIn(account), { idleDays });
          return health.ok ? success(health.value.findings) : health;
        },
        (findings) => showTable(columns, findings),
      );
    });
}
