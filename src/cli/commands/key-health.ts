import type { Command } from "commander";
import { z } from "zod";
import { flawAdvice } from "../../core/model/keys/key-health.js";
import {
  defaultIdleDays,
  type KeyFinding,
  type KeyHealth,
} from "../../core/use-cases/keys/get-key-health.js";
import { namedAccount, parseWhole } from "../option-values.js";
import type { Column } from "../output.js";
import { get } from "../remote/remote-request.js";
import type { Run } from "../run.js";
import { asTable, at, viewOf } from "../view.js";

const healthOptions = z.object({ account: namedAccount, idleDays: z.number().optional() });

const columns: readonly Column<KeyFinding>[] = [
  { name: "flaw", of: ({ flaw }) => flaw, isBrief: true },
  { name: "key_count", of: ({ keyCount }) => keyCount, isBrief: true },
  {
    name: "keys",
    of: ({ keys }) => keys.map(({ id }) => id),
    ofAnswer: ({ keys }) =>
      z
        .array(z.unknown())
        .parse(keys)
        .map((key) => at(key, "id")),
  },
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
        (core, callIn) => core.getKeyHealth(callIn(account), { idleDays }),
        viewOf(
          asTable(columns),
          ({ findings }: KeyHealth) => findings,
          (data) => at(data, "findings"),
        ),
        get("/v1/keys/health", { account, query: { idleDays } }),
      );
    });
}
