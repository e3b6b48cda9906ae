import { billingMonth } from "./billing-month.js";

export type LimitWindow =
  /** Aligned to the epoch: minutes begin when the clock's do. */
  | { readonly kind: "seconds"; readonly seconds: number }
  | { readonly kind: "month"; readonly anchor: Date }
  /** One window that never ends. */
  | { readonly kind: "total" };

/** At most `max` units in each window. */
export interface LimitSpec {
  readonly max: number;
  readonly window: LimitWindow;
}

export interface WindowBounds {
  /** Inclusive. */
  readonly startMs: number;
  /** Exclusive; infinite when there is no end. */
  readonly endMs: number;
}

const forever: WindowBounds = { startMs: 0, endMs: Number.POSITIVE_INFINITY };

/**
 * One object for all windows of the same length: a busy one stays in the cache of the processor, a million would
 * not.
 */
let latest: WindowBounds = { startMs: 0, endMs: 0 };

export function windowAt(window: LimitWindow, nowMs: number): WindowBounds {
  switch (window.kind) {
    case "seconds": {
      const lengthMs = window.seconds * 1_000;
      const startMs = Math.floor(nowMs / lengthMs) * lengthMs;
      const endMs = startMs + lengthMs;
      if (latest.startMs !== startMs || latest.endMs !== endMs) latest = { startMs, endMs };
      return latest;
    }
    case "month": {
      const { start, end } = billingMonth(window.anchor, new Date(nowMs));
      return { startMs: start.getTime(), endMs: end.getTime() };
    }
    case "total":
      return forever;
  }
}

export function isSameWindow(one: LimitWindow, other: LimitWindow): boolean {
  if (one.kind === "seconds") return other.kind === "seconds" && one.seconds === other.seconds;
  if (one.kind === "month") return other.kind === "month" && one.anchor.getTime() === other.anchor.getTime();
  return other.kind === "total";
}

/**
 * The most that one lease asks for ahead, and therefore the most that an idle replica keeps from the others: a
 * twentieth of the limit up to 100 units, or a 500th if that is more.
 */
export function largestGrant(max: number): number {
  return Math.max(Math.min(100, Math.ceil(max / 20)), Math.ceil(max / 500));
}

/** How long before the end of a window units of the next one are leased. */
export const aheadMs = 10_000;

/** With a shorter window, units of the next one would be leased nearly all the time. */
const shortestAheadSeconds = 30;

/** Whether windows end so often that units of the next one are leased ahead. */
export function isLeasedAhead(window: LimitWindow): boolean {
  return window.kind === "seconds" && window.seconds >= shortestAheadSeconds;
}
