import type { LimitCounter } from "./limit-counter.js";
import { aheadMs } from "../../model/limits/limit-spec.js";

/**
 * The counters that leased units, by the end of the window. So those whose window ends soon are found without
 * looking at all others, and checks need not record anything.
 */
export function createUpcomingWindows() {
  const countersByEndMs = new Map<number, Set<LimitCounter>>();
  return {
    note(counter: LimitCounter, endMs: number | null): void {
      if (endMs === null || !counter.isLeasedAhead) return;
      const counters = countersByEndMs.get(endMs);
      if (counters === undefined) countersByEndMs.set(endMs, new Set([counter]));
      else counters.add(counter);
    },

    forget(counter: LimitCounter): void {
      for (const counters of countersByEndMs.values()) counters.delete(counter);
    },

    /**
     * Removes the counters whose window ends soon, and returns those that want units of the next. A counter is noted
     * again with its next lease.
     */
    takeDue(nowMs: number): LimitCounter[] {
      const due: LimitCounter[] = [];
      for (const [endMs, counters] of countersByEndMs) {
        if (endMs - nowMs > aheadMs) continue;
        countersByEndMs.delete(endMs);
        for (const counter of counters) if (counter.wantsNext(nowMs)) due.push(counter);
      }
      return due;
    },
  };
}

export type UpcomingWindows = ReturnType<typeof createUpcomingWindows>;
