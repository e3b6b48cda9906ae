import type { LeaseCounts } from "./lease-counts.js";
import type { Exhausted, LimitCounter, Taken } from "./limit-counter.js";

export const tookAll: Taken = { isTaken: true };

interface Waiter {
  readonly counters: readonly LimitCounter[];
  readonly cost: number;
  readonly sinceMs: number;
  readonly resolve: (outcome: Taken | Exhausted) => void;
  readonly reject: (error: unknown) => void;
}

/** What a counter is short of. */
export interface Shortage {
  /** For the oldest check that it cannot serve. */
  readonly need: number;
  /** For all waiting checks. */
  readonly missing: number;
}

/**
 * Checks that wait for units, the oldest first. A waiting check claims units of all its counters, so that newer
 * checks cannot take them: the next lease decides the oldest check, whatever comes later.
 */
export function createLeaseQueue(counts: LeaseCounts) {
  let waiters: Waiter[] = [];

  /** Null while units are missing, or claimed by an older check. */
  function decide(waiter: Waiter, claims: Map<LimitCounter, number>, nowMs: number) {
    const { counters, cost } = waiter;
    let isServed = true;
    for (const counter of counters) {
      counter.moveTo(nowMs);
      if (counter.refuses(cost, nowMs)) return counter.exhausted;
      if (!counter.holds((claims.get(counter) ?? 0) + cost)) isServed = false;
    }
    if (!isServed) return null;
    for (const counter of counters) counter.spend(cost);
    counts.unitsUsed += cost * counters.length;
    return tookAll;
  }

  function leave({ counters }: Waiter) {
    for (const counter of counters) counter.waiting -= 1;
  }

  return {
    get length() {
      return waiters.length;
    },

    join(counters: readonly LimitCounter[], cost: number, sinceMs: number): Promise<Taken | Exhausted> {
      for (const counter of counters) counter.waiting += 1;
      return new Promise((resolve, reject) => {
        waiters.push({ counters, cost, sinceMs, resolve, reject });
      });
    },

    /**
     * Decides every check that can be decided, as of the given time, or of its arrival if that was later. Returns
     * what the others are short of, the oldest first. The result is empty only when no check waits.
     */
    serve(asOfMs: number): ReadonlyMap<LimitCounter, Shortage> {
      const claims = new Map<LimitCounter, number>();
      const needs = new Map<LimitCounter, number>();
      const staying: Waiter[] = [];
      for (const waiter of waiters) {
        const outcome = decide(waiter, claims, Math.max(asOfMs, waiter.sinceMs));
        if (outcome !== null) {
          leave(waiter);
          waiter.resolve(outcome);
          continue;
        }
        staying.push(waiter);
        for (const counter of waiter.counters) {
          const claimed = (claims.get(counter) ?? 0) + waiter.cost;
          claims.set(counter, claimed);
          if (!needs.has(counter) && !counter.holds(claimed)) needs.set(counter, counter.lacks(claimed));
        }
      }
      waiters = staying;
      const shortages = new Map<LimitCounter, Shortage>();
      for (const [counter, need] of needs)
        shortages.set(counter, { need, missing: counter.lacks(claims.get(counter) ?? 0) });
      return shortages;
    },

    rejectAll(error: unknown): void {
      const rejected = waiters;
      waiters = [];
      for (const waiter of rejected) {
        leave(waiter);
        waiter.reject(error);
      }
    },
  };
}
