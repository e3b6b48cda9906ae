import { Option, type Command } from "commander";
import { z } from "zod";
import { shownGroupedUsage, shownUsage, usageCsv } from "../../core/model/usage/shown-usage.js";
import { usageLevels } from "../../core/model/usage/usage-level.js";
import { usageGroupings } from "../../core/model/usage/usage-reader.js";
import type { Usage } from "../../core/model/usage/usage.js";
import { usualGroups } from "../../core/use-cases/usage/read-usage.js";
import { namedAccount, parseMoment, parseWhole } from "../option-values.js";
import { get, getText, pathTo, type RemoteRequest } from "../remote/remote-request.js";
import { isForPrograms, type Run } from "../run.js";
import { asJson, type View } from "../view.js";
import { shownUsageSchema, usageText } from "./usage-text.js";

const options = z.object({
  account: namedAccount,
  key: z.string().optional(),
  from: z.date().optional(),
  to: z.date().optional(),
  bucket: z.enum(usageLevels).optional(),
  timeZone: z.string().optional(),
  groupBy: z.enum(usageGroupings).optional(),
  top: z.number().optional(),
  format: z.enum(["table", "csv"]),
});

const examples = `
Examples:
  $ latchkey usage --account acc_… --bucket day --time-zone Europe/Berlin
  $ latchkey usage --account acc_… --group-by key --top 20
  $ latchkey usage --account acc_… --key key_… --bucket minute --format csv > usage.csv`;

export function addUsageCommand(program: Command, run: Run): void {
  program
    .command("usage")
    .description("Show what the keys of an account, or one key, were used for.")
    .requiredOption("--account <id>", "the account, acc_…")
    .option("--key <id>", "only this key, key_…, revoked or not")
    .option("--from <moment>", "from the bucket that contains this moment", parseMoment)
    .option("--to <moment>", "only before this moment; now by default", parseMoment)
    .addOption(new Option("--bucket <bucket>", "how finely to count; hour by default").choices(usageLevels))
    .option("--time-zone <name>", "whose days and hours, as Europe/Berlin; UTC by default")
    .addOption(
      new Option("--group-by <what>", "totals of groups; not together with --key").choices(usageGroupings),
    )
    .option("--top <count>", `how many groups, ${usualGroups} by default`, parseWhole)
    .addOption(new Option("--format <format>", "of the output").choices(["table", "csv"]).default("table"))
    .addHelpText("after", examples)
    .action((_options: unknown, command: Command) => {
      const { account, key, format, groupBy, top, ...range } = options.parse(command.opts());
      if (key !== undefined && groupBy !== undefined) {
        command.error("error: --group-by is for a whole account; leave out --key");
      }
      // CSV comes as the server writes it.
      const isCsv = format === "csv" && !isForPrograms(command);
      const ask = (path: string, query: RemoteRequest["query"]) =>
        isCsv
          ? getText(path, { account, query: { ...query, format } })
          : get(path, { account, ...(query && { query }) });
      const text = usageText(groupBy !== undefined);
      const input = { ...range, groupBy, top };
      return key === undefined
        ? run(
            command,
            (core, callIn) => core.getAccountUsage(callIn(account), input),
            withCsv(asJson(shownGroupedUsage, shownUsageSchema, text), isCsv),
            ask("/v1/usage", input),
          )
        : run(
            command,
            (core, callIn) => core.getKeyUsage(callIn(account), key, range),
            withCsv(asJson(shownUsage, shownUsageSchema, text), isCsv),
            ask(pathTo`/v1/keys/${key}/usage`, range),
          );
    });
}

function withCsv<Value extends Usage>(view: View<Value>, isCsv: boolean): View<Value> {
  if (!isCsv) return view;
  return {
    ...view,
    ofValue: (usage, now) => ({ ...view.ofValue(usage, now), text: usageCsv(usage).replace(/\n$/, "") }),
  };
}
