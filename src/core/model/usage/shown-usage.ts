import { csvLine } from "../csv.js";
import { isoText } from "../iso-text.js";
import { endOf, startsOf } from "./usage-range.js";
import type { GroupedUsage, Usage, UsageCounts, UsageGroup } from "./usage.js";

/** Usage as REST and the command line show it. */
export function shownUsage({ range, counts }: Usage) {
  return {
    bucket: range.bucket,
    time_zone: range.timeZone,
    starts: startsOf(range).map(isoText),
    end: isoText(endOf(range)),
    counts: shownCounts(counts),
  };
}

export function shownGroupedUsage(usage: GroupedUsage) {
  const groups = usage.groups.map(({ name, label, counts }) => ({
    name,
    label,
    counts: shownCounts(counts),
  }));
  return { ...shownUsage(usage), groups };
}

function shownCounts({ total, accepted, rejected, perBucket, outcomes }: UsageCounts) {
  return {
    total,
    accepted,
    rejected,
    per_bucket: [...perBucket],
    outcomes: outcomes.map((outcome) => ({
      rejection: outcome.rejection,
      total: outcome.total,
      per_bucket: [...outcome.perBucket],
    })),
  };
}

/** A line for each bucket, group and outcome that has checks. */
export function usageCsv(usage: Usage | GroupedUsage): string {
  const groups: readonly UsageGroup[] =
    "groups" in usage && usage.groups.length > 0
      ? usage.groups
      : [{ name: "", label: null, counts: usage.counts }];
  const lines = groups.flatMap((group) => linesOf(group, usage.range.bounds));
  return [csvLine(["start", "end", "group", "label", "outcome", "count"]), ...lines].join("");
}

function linesOf({ name, label, counts: { outcomes } }: UsageGroup, bounds: readonly Date[]): string[] {
  const moments = bounds.map(isoText);
  return outcomes.flatMap(({ rejection, perBucket }) =>
    perBucket.flatMap((count, index) => {
      if (count === 0) return [];
      const [start = "", end = ""] = moments.slice(index, index + 2);
      return [csvLine([start, end, name ?? "(other)", label, rejection ?? "accepted", count])];
    }),
  );
}
