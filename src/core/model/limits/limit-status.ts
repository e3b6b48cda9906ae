import { limitWords, type LimitName } from "./limit-name.js";
import { windowAt, type LimitSpec } from "./limit-spec.js";
import type { QuotaForecast } from "./quota-forecast.js";

/** The limits of checks, and the ceiling of keys. */
export type LimitStatusName = "keys" | LimitName;

/** The word of each on every face, GraphQL in upper case. */
export const limitStatusWords = {
  keys: "keys",
  ...limitWords,
} as const satisfies Record<LimitStatusName, string>;

/** Where a limit stands. */
export interface LimitStatus {
  readonly name: LimitStatusName;
  readonly limit: number;
  /** May be more than the limit, where that was lowered. */
  readonly used: number;
  readonly remaining: number;
  /** Null where nothing ever starts again. */
  readonly windowStart: Date | null;
  readonly windowEnd: Date | null;
  /** Null for limits without a forecast. */
  readonly forecast: QuotaForecast | null;
}

export function limitStatus(name: LimitName, spec: LimitSpec, used: number, now: Date): LimitStatus {
  const { startMs, endMs } = windowAt(spec.window, now.getTime());
  const isEndless = !Number.isFinite(endMs);
  return {
    name,
    limit: spec.max,
    used,
    remaining: Math.max(0, spec.max - used),
    windowStart: isEndless ? null : new Date(startMs),
    windowEnd: isEndless ? null : new Date(endMs),
    forecast: null,
  };
}
