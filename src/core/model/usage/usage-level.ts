import { dayMs } from "../durations.js";

/** How finely counts are stored. */
export const usageLevels = ["minute", "hour", "day"] as const;

export type UsageLevel = (typeof usageLevels)[number];

/** How many days the counts of each level are kept. */
export type UsageRetention = Readonly<Record<UsageLevel, number>>;

/** From when on the counts of a level are kept: whole days of UTC. */
export function keptSince(level: UsageLevel, retention: UsageRetention, now: Date): Date {
  const sinceMs = now.getTime() - retention[level] * dayMs;
  return new Date(Math.floor(sinceMs / dayMs) * dayMs);
}
