import type { Command } from "commander";
import { z } from "zod";
import { shownUsedFrom } from "../../core/model/usage/shown-used-from.js";
import { usualHours, usualPlaces } from "../../core/use-cases/usage/read-used-from.js";
import { namedAccount, parseMoment, parseWhole } from "../option-values.js";
import { tableText, type JsonRecord } from "../output.js";
import { get, pathTo } from "../remote/remote-request.js";
import type { Run } from "../run.js";
import { asJson } from "../view.js";

const options = z.object({
  account: namedAccount,
  hours: z.number().optional(),
  to: z.date().optional(),
  top: z.number().optional(),
});

const columns = ["kind", "name", "total", "last_used_at"].map((name) => ({ name, isBrief: true }));

const use = { total: z.number(), last_used_at: z.string() };
const places = z.array(z.object({ name: z.string().nullable(), ...use }));
const shown = z.object({
  secrets: z.array(z.object({ number: z.number(), ...use })),
  networks: places,
  endpoints: places,
});

const view = asJson(shownUsedFrom, shown, (usedFrom) => tableText(columns, rowsOf(usedFrom)));

export function addUsedFrom(keys: Command, run: Run): void {
  keys
    .command("used-from <id>")
    .description("Show with which secrets, from which networks and for what a key was used.")
    .requiredOption("--account <id>", "the account, acc_…")
    .option("--hours <count>", `how many hours to look back, ${usualHours} by default`, parseWhole)
    .option("--to <moment>", "only hours that begin before this moment; now by default", parseMoment)
    .option("--top <count>", `how many of each, ${usualPlaces} by default`, parseWhole)
    .action((id: string, _options: unknown, command: Command) => {
      const { account, ...input } = options.parse(command.opts());
      return run(
        command,
        (core, callIn) => core.getUsedFrom(callIn(account), id, input),
        view,
        get(pathTo`/v1/keys/${id}/used-from`, { account, query: input }),
      );
    });
}

function rowsOf({ secrets, networks, endpoints }: z.output<typeof shown>): JsonRecord[] {
  const named = (kind: string, list: z.output<typeof places>) =>
    list.map(({ name, ...rest }) => ({ kind, name: name ?? "(other)", ...rest }));
  return [
    ...secrets.map(({ number, ...rest }) => ({ kind: "secret", name: number, ...rest })),
    ...named("network", networks),
    ...named("endpoint", endpoints),
  ];
}
