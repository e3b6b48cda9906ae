import { dayMs } from "../durations.js";

/** When a quota will be reached, if the coming days are like the last ones. */
export const quotaOutlooks = [
  "reached",
  "within_window",
  "after_window",
  "unused",
  "too_little_history",
] as const;

export type QuotaOutlook = (typeof quotaOutlooks)[number];

export interface QuotaForecast {
  readonly outlook: QuotaOutlook;
  /** Null unless the quota will be reached within the window. */
  readonly reachedAt: Date | null;
  /** How many whole days before today this is based on. */
  readonly basedOnDays: number;
  /** The mean of these days; null where there are too few. */
  readonly unitsPerDay: number | null;
}

export interface QuotaState {
  readonly limit: number;
  readonly used: number;
  readonly windowEnd: Date;
  readonly now: Date;
  /** The units of each whole day of UTC before today, the oldest first. Days without any are zeros. */
  readonly daily: readonly number[];
}

/** A week, so that quiet weekends count as what they are. */
export const forecastDays = 7;
/** With fewer days, one busy hour would decide. */
const fewestDays = 3;

export function forecastQuota(state: QuotaState): QuotaForecast {
  const { limit, used, daily } = state;
  const days = daily.slice(-forecastDays);
  const basedOnDays = days.length;
  const isEnough = basedOnDays >= fewestDays;
  const unitsPerDay = isEnough ? days.reduce((sum, units) => sum + units, 0) / basedOnDays : null;
  const about = { basedOnDays, unitsPerDay };
  if (used >= limit) return { ...about, outlook: "reached", reachedAt: null };
  if (unitsPerDay === null) return { ...about, outlook: "too_little_history", reachedAt: null };
  if (unitsPerDay === 0) return { ...about, outlook: "unused", reachedAt: null };
  const reachedAt = momentOf(state, days, unitsPerDay);
  return { ...about, outlook: reachedAt === null ? "after_window" : "within_window", reachedAt };
}

/** Null when the window ends first. Each coming day is like the same day of the last week, or like the mean of fewer days. */
function momentOf(
  { limit, used, windowEnd, now }: QuotaState,
  days: readonly number[],
  unitsPerDay: number,
): Date | null {
  const endMs = windowEnd.getTime();
  let left = limit - used;
  let atMs = now.getTime();
  for (let day = 0; atMs < endMs; day += 1) {
    const pace = days.length === forecastDays ? (days[day % forecastDays] ?? unitsPerDay) : unitsPerDay;
    const nextDayMs = (Math.floor(atMs / dayMs) + 1) * dayMs;
    const expected = (pace * (nextDayMs - atMs)) / dayMs;
    if (expected >= left) {
      const reachedMs = atMs + (left / pace) * dayMs;
      return reachedMs < endMs ? new Date(Math.ceil(reachedMs)) : null;
    }
    left -= expected;
    atMs = nextDayMs;
  }
  return null;
}
