import type { LimitCounter } from "./limit-counter.js";

/** The limits that a check of one key takes from, of its account and its own; null where there is none. */
export interface KeyLimits {
  readonly burst: LimitCounter | null;
  readonly month: LimitCounter | null;
  readonly rate: LimitCounter | null;
  readonly uses: LimitCounter | null;
}

export function countersOf({ burst, month, rate, uses }: KeyLimits): LimitCounter[] {
  return [burst, month, rate, uses].filter((counter) => counter !== null);
}
