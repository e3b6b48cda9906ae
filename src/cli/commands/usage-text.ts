import { z } from "zod";
import { tableText, type JsonRecord } from "../output.js";

const counts = z.object({
  accepted: z.number(),
  rejected: z.number(),
  per_bucket: z.array(z.number()),
  outcomes: z.array(
    z.object({ rejection: z.string().nullable(), total: z.number(), per_bucket: z.array(z.number()) }),
  ),
});

type Counts = z.output<typeof counts>;

/** What people read of usage. */
export const shownUsageSchema = z.object({
  starts: z.array(z.string()),
  counts,
  groups: z
    .array(z.object({ name: z.string().nullable(), label: z.string().nullable(), counts }))
    .default([]),
});

type ShownUsage = z.output<typeof shownUsageSchema>;

const countNames = ["accepted", "rejected", "rejections"];
const columnsOf = (...names: readonly string[]) =>
  [...names, ...countNames].map((name) => ({ name, isBrief: true }));

/** A line for each group, or for each bucket. */
export function usageText(isGrouped: boolean): (usage: ShownUsage) => string {
  return (usage) =>
    isGrouped
      ? tableText(columnsOf("group", "label"), groupRows(usage))
      : tableText(columnsOf("start"), bucketRows(usage));
}

function groupRows({ groups }: ShownUsage): JsonRecord[] {
  return groups.map((group) => ({
    group: group.name ?? "(other)",
    label: group.label,
    accepted: group.counts.accepted,
    rejected: group.counts.rejected,
    rejections: rejectionsOf(group.counts.outcomes),
  }));
}

function bucketRows({ starts, counts: { outcomes, per_bucket: totals } }: ShownUsage): JsonRecord[] {
  return starts.map((start, index) => {
    const inBucket = outcomes
      .map((outcome) => ({ ...outcome, total: outcome.per_bucket[index] ?? 0 }))
      .filter(({ total }) => total > 0);
    const accepted = inBucket.find(({ rejection }) => rejection === null)?.total ?? 0;
    const rejected = (totals[index] ?? 0) - accepted;
    return { start, accepted, rejected, rejections: rejectionsOf(inBucket) };
  });
}

function rejectionsOf(outcomes: readonly Pick<Counts["outcomes"][number], "rejection" | "total">[]): string {
  const rejections = outcomes.filter(({ rejection }) => rejection !== null);
  return rejections.map(({ rejection, total }) => `${rejection} ${total}`).join(", ");
}
