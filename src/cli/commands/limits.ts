import type { Command } from "commander";
import { z } from "zod";
import { limitStatusWords, type LimitStatus } from "../../core/model/limits/limit-status.js";
import { shownLimit } from "../../core/model/limits/shown-limits.js";
import { showTable, type Column } from "../output.js";
import type { Run } from "../run.js";

const options = z.object({ account: z.string(), key: z.string().optional() });

const columns: readonly Column<LimitStatus>[] = [
  { name: "name", of: ({ name }) => limitStatusWords[name], isBrief: true },
  { name: "used", of: ({ used }) => used, isBrief: true },
  { name: "limit", of: ({ limit }) => limit, isBrief: true },
  { name: "remaining", of: ({ remaining }) => remaining, isBrief: true },
  { name: "window_end", of: ({ windowEnd }) => windowEnd, isBrief: true },
  { name: "forecast", of: ({ forecast }) => forecast?.outlook ?? null, isBrief: true },
  { name: "reached_at", of: ({ forecast }) => forecast?.reachedAt ?? null, isBrief: true },
];

export function addLimitsCommand(program: Command, run: Run): void {
  program
    .command("limits")
    .description("Show where the limits of an account, or the own limits of one key, stand.")
    .requiredOption("--account <id>", "the account, acc_…")
    .option("--key <id>", "the limits of this key, key_…, revoked or not")
    .action((_options: unknown, command: Command) => {
      const { account, key } = options.parse(command.opts());
      return run(
        command,
        (core, callIn) =>
          key === undefined
            ? core.getAccountLimits(callIn(account))
            : core.getKeyLimits(callIn(account), key),
        (limits) => ({ ...showTable(columns, limits), json: limits.map(shownLimit) }),
      );
    });
}
