import { billingMonth } from "./billing-month.js";

export type LimitWindow =
  /** Aligned to the epoch: minutes begin when the clock's do. */
  | { readonly kind: "seconds"; readonly seconds: number }
  | { readonly kind: "month"; readonly anchor: Date }
  /** One window for ever. */
  | { readonly kind: "total" };

/** So many units a window. */
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

/** One for all whose windows are as long: a busy one stays in the processor's cache, a million would not. */
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
 * The most that one lease fetches ahead, and so the most that a replica gone quiet withholds from the
 * others: a twentieth of the limit and no more than 100, or a 500th where that is more.
 */
export function largestGrant(max: number): number {
  return Math.max(Math.min(100, Math.ceil(max / 20)), Math.ceil(max / 500));
}

/** How long before a window ends the units of the next are leased for those who are likely to want them. */
export const aheadMs = 10_000;

/** A shorter window would have its successor leased nearly all the time. */
const shortestAheadSeconds = 30;

/** Whether a window ends so often that the wait for the first units of the next is worth sparing. */
export function isLeasedAhead(window: LimitWindow): boolean {
  return window.kind === "seconds" && window.seconds >= shortestAheadSeconds;
}
