import type { Command } from "commander";
import { z } from "zod";
import { shownUsedFrom } from "../../core/model/usage/shown-used-from.js";
import type { UsedFrom, UsedPlace } from "../../core/model/usage/used-from.js";
import { usualHours, usualPlaces } from "../../core/use-cases/usage/read-used-from.js";
import { parseWhole } from "../option-values.js";
import { showTable, type Column } from "../output.js";
import type { Run } from "../run.js";

const options = z.object({
  account: z.string(),
  hours: z.number().optional(),
  top: z.number().optional(),
});

interface Row extends UsedPlace {
  readonly kind: string;
}

const columns: readonly Column<Row>[] = [
  { name: "kind", of: ({ kind }) => kind, isBrief: true },
  { name: "name", of: ({ value }) => value ?? "(other)", isBrief: true },
  { name: "total", of: ({ count }) => count, isBrief: true },
  { name: "last_used_at", of: ({ lastUsedAt }) => lastUsedAt, isBrief: true },
];

export function addUsedFrom(keys: Command, run: Run): void {
  keys
    .command("used-from <id>")
    .description("Show with which secrets, from which networks and for what a key was used.")
    .requiredOption("--account <id>", "the account, acc_…")
    .option("--hours <count>", `how many hours to look back, ${usualHours} by default`, parseWhole)
    .option("--top <count>", `how many of each, ${usualPlaces} by default`, parseWhole)
    .action((id: string, _options: unknown, command: Command) => {
      const { account, ...input } = options.parse(command.opts());
      return run(
        command,
        (core, callIn) => core.getUsedFrom(callIn(account), id, input),
        (usedFrom) => ({ ...showTable(columns, rowsOf(usedFrom)), json: shownUsedFrom(usedFrom) }),
      );
    });
}

function rowsOf({ secrets, networks, endpoints }: UsedFrom): Row[] {
  return [
    ...secrets.map(({ number, ...rest }) => ({ kind: "secret", value: String(number), ...rest })),
    ...networks.map((place) => ({ kind: "network", ...place })),
    ...endpoints.map((place) => ({ kind: "endpoint", ...place })),
  ];
}
