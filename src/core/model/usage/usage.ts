import type { ErrorCode } from "../../../errors/catalogue.js";
import { grouped } from "../grouped.js";
import type { StoredUsage } from "./usage-reader.js";
import type { UsageRange } from "./usage-range.js";

export interface UsageCounts {
  readonly total: number;
  readonly accepted: number;
  readonly rejected: number;
  /** A count for each bucket. */
  readonly perBucket: readonly number[];
  /** Only outcomes that occurred, accepted checks first, then those with the most counts. */
  readonly outcomes: readonly OutcomeCounts[];
}

export interface OutcomeCounts {
  /** Null for accepted checks. */
  readonly rejection: ErrorCode | null;
  readonly total: number;
  readonly perBucket: readonly number[];
}

export interface Usage {
  readonly range: UsageRange;
  readonly counts: UsageCounts;
}

export interface GroupedUsage extends Usage {
  readonly groups: readonly UsageGroup[];
}

export interface UsageGroup {
  /** Null for the groups that are not shown by themselves. */
  readonly name: string | null;
  readonly label: string | null;
  readonly counts: UsageCounts;
}

export function toCounts(
  rows: readonly Pick<StoredUsage, "outcome" | "buckets" | "counts">[],
  { bounds }: UsageRange,
): UsageCounts {
  const byOutcome = new Map<StoredUsage["outcome"], number[]>();
  const perBucket = emptyBuckets(bounds);
  for (const { outcome, buckets, counts } of rows) {
    const ofOutcome = byOutcome.get(outcome) ?? emptyBuckets(bounds);
    byOutcome.set(outcome, ofOutcome);
    buckets.forEach((bucket, index) => {
      const count = counts[index] ?? 0;
      ofOutcome[bucket] = (ofOutcome[bucket] ?? 0) + count;
      perBucket[bucket] = (perBucket[bucket] ?? 0) + count;
    });
  }
  const outcomes = [...byOutcome].map(([outcome, ofOutcome]): OutcomeCounts => ({
    rejection: outcome === "accepted" ? null : outcome,
    total: sumOf(ofOutcome),
    perBucket: ofOutcome,
  }));
  const total = sumOf(perBucket);
  const accepted = outcomes.find(({ rejection }) => rejection === null)?.total ?? 0;
  return { total, accepted, rejected: total - accepted, perBucket, outcomes: outcomes.sort(byImportance) };
}

/** The groups with the most counts first; what is not shown by itself last. */
export function toGroups(rows: readonly StoredUsage[], range: UsageRange): UsageGroup[] {
  const groups = grouped(rows, ({ group }) => group);
  const shown = [...groups].map(([name, ofGroup]): UsageGroup => ({
    name,
    label: ofGroup[0]?.label ?? null,
    counts: toCounts(ofGroup, range),
  }));
  return shown.sort(
    (one, other) =>
      Number(one.name === null) - Number(other.name === null) || other.counts.total - one.counts.total,
  );
}

function emptyBuckets(bounds: readonly Date[]): number[] {
  return Array.from({ length: bounds.length - 1 }, () => 0);
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function byImportance(one: OutcomeCounts, other: OutcomeCounts): number {
  return Number(one.rejection !== null) - Number(other.rejection !== null) || other.total - one.total;
}
