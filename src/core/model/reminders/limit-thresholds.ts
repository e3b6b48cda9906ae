import { dayMs } from "../durations.js";
import { limitNameOf } from "../limits/limit-name.js";

/** The percentages of a limit of which people are reminded. */
export const limitPercents = [80, 100] as const;

/** A key with fewer uses is made to be used up. */
const fewestUses = 100;

export interface LongLimit {
  readonly subject: string;
  readonly windowStartMs: number;
  /** Null: it never ends. */
  readonly windowEndMs: number | null;
  readonly max: number;
}

/** Whether people are reminded of a limit. One that is renewed within a day is over before anybody has read the mail. */
export function isWorthReminding({ subject, windowStartMs, windowEndMs, max }: LongLimit): boolean {
  if (limitNameOf(subject) === "uses") return max >= fewestUses;
  return max > 0 && windowEndMs !== null && windowEndMs - windowStartMs >= dayMs;
}

/** The highest percentage that is used; null below all of them. */
export function usedPercent(used: number, max: number): number | null {
  return limitPercents.findLast((percent) => used * 100 >= max * percent) ?? null;
}
