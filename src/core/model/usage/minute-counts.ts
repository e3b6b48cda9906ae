import { minuteMs } from "../durations.js";
import { grouped } from "../grouped.js";
import type { StoredUsage } from "./usage-reader.js";
import type { Outcome } from "./usage-rows.js";

/** The checks of an outcome in a minute, which is counted since the epoch. */
export interface MinuteCount {
  readonly outcome: Outcome;
  readonly minute: number;
  readonly count: number;
}

/** By outcome and minute. */
export type MinuteCounts = ReadonlyMap<string, MinuteCount>;

/** What was read in buckets of a minute, the first of which begins at `from`. */
export function toMinuteCounts(rows: readonly StoredUsage[], from: Date): MinuteCounts {
  const firstMinute = Math.floor(from.getTime() / minuteMs);
  const counts = rows.flatMap((row) =>
    row.buckets.map((bucket, index): MinuteCount => {
      const { outcome } = row;
      return { outcome, minute: firstMinute + bucket, count: row.counts[index] ?? 0 };
    }),
  );
  return new Map(counts.map((count) => [`${count.outcome} ${count.minute}`, count]));
}

/** The sums of both, without the minutes before `from`. */
export function addMinuteCounts(one: MinuteCounts, other: MinuteCounts, from: Date): MinuteCounts {
  const sums = new Map(other);
  for (const [cell, { count, ...rest }] of one) {
    const isOver = rest.minute * minuteMs < from.getTime();
    if (!isOver) sums.set(cell, { ...rest, count: count + (other.get(cell)?.count ?? 0) });
  }
  return sums;
}

/** The same as rows of buckets, without the minutes that `bounds` does not have. */
export function toMinuteRows(counts: MinuteCounts, bounds: readonly Date[]) {
  const buckets = new Map(bounds.slice(0, -1).map((bound, index) => [bound.getTime() / minuteMs, index]));
  const shown = [...counts.values()].flatMap(({ outcome, minute, count }) => {
    const bucket = buckets.get(minute);
    return bucket === undefined ? [] : [{ outcome, bucket, count }];
  });
  return [...grouped(shown, ({ outcome }) => outcome)].map(([outcome, cells]) => ({
    outcome,
    buckets: cells.map(({ bucket }) => bucket),
    counts: cells.map(({ count }) => count),
  }));
}
