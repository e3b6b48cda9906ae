import { Option, type Command } from "commander";
import { z } from "zod";
import { shownGroupedUsage, shownUsage, usageCsv } from "../../core/model/usage/shown-usage.js";
import { usageLevels } from "../../core/model/usage/usage-level.js";
import { usageGroupings } from "../../core/model/usage/usage-reader.js";
import type { GroupedUsage, Usage, UsageCounts } from "../../core/model/usage/usage.js";
import { startsOf } from "../../core/model/usage/usage-range.js";
import { usualGroups } from "../../core/use-cases/usage/read-usage.js";
import { parseMoment, parseWhole } from "../option-values.js";
import { showTable, type Column, type Shown } from "../output.js";
import type { Run } from "../run.js";

const options = z.object({
  account: z.string(),
  key: z.string().optional(),
  from: z.date().optional(),
  to: z.date().optional(),
  bucket: z.enum(usageLevels).optional(),
  timeZone: z.string().optional(),
  groupBy: z.enum(usageGroupings).optional(),
  top: z.number().optional(),
  format: z.enum(["table", "csv"]),
});

interface UsageRow {
  readonly group: string;
  readonly label: string | null;
  readonly start: Date | null;
  readonly accepted: number;
  readonly rejected: number;
  readonly rejections: string;
}

const countColumns: readonly Column<UsageRow>[] = [
  { name: "accepted", of: ({ accepted }) => accepted, isBrief: true },
  { name: "rejected", of: ({ rejected }) => rejected, isBrief: true },
  { name: "rejections", of: ({ rejections }) => rejections, isBrief: true },
];

const bucketColumns: readonly Column<UsageRow>[] = [
  { name: "start", of: ({ start }) => start, isBrief: true },
  ...countColumns,
];

const groupColumns: readonly Column<UsageRow>[] = [
  { name: "group", of: ({ group }) => group, isBrief: true },
  { name: "label", of: ({ label }) => label, isBrief: true },
  ...countColumns,
];

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
      return key === undefined
        ? run(
            command,
            (core, callIn) => core.getAccountUsage(callIn(account), { ...range, groupBy, top }),
            (usage) => ({
              ...show(usage, groupBy === undefined ? null : usage, format),
              json: shownGroupedUsage(usage),
            }),
          )
        : run(
            command,
            (core, callIn) => core.getKeyUsage(callIn(account), key, range),
            (usage) => ({ ...show(usage, null, format), json: shownUsage(usage) }),
          );
    });
}

function show(usage: Usage, grouped: GroupedUsage | null, format: "table" | "csv"): Omit<Shown, "json"> {
  if (format === "csv") return { text: usageCsv(usage).trimEnd() };
  if (grouped === null) return showTable(bucketColumns, bucketRows(usage));
  const rows = grouped.groups.map(({ name, label, counts }) => ({
    ...totalsOf(counts),
    group: name ?? "(other)",
    label,
    start: null,
  }));
  return showTable(groupColumns, rows);
}

function totalsOf({ accepted, rejected, outcomes }: UsageCounts) {
  const rejections = outcomes.filter(({ rejection }) => rejection !== null);
  return {
    accepted,
    rejected,
    rejections: rejections.map(({ rejection, total }) => `${rejection} ${total}`).join(", "),
  };
}

function bucketRows({ range, counts }: Usage): UsageRow[] {
  return startsOf(range).map((start, index) => {
    const outcomes = counts.outcomes
      .map((outcome) => ({ ...outcome, total: outcome.perBucket[index] ?? 0 }))
      .filter(({ total }) => total > 0);
    const accepted = outcomes.find(({ rejection }) => rejection === null)?.total ?? 0;
    const rejected = (counts.perBucket[index] ?? 0) - accepted;
    return { ...totalsOf({ ...counts, accepted, rejected, outcomes }), group: "", label: null, start };
  });
}
