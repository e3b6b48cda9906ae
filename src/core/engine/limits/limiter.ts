import { LRUCache } from "lru-cache";
import { createLeasing, type LeasingOptions } from "./leasing.js";
import type { KeyLimits } from "./key-limits.js";
import { LimitCounter, type Exhausted, type Taken } from "./limit-counter.js";
import type { LimitSpec } from "../../model/limits/limit-spec.js";
import { createUpcomingWindows } from "./upcoming-windows.js";
import { taken } from "./waiting-line.js";

export interface LimiterOptions extends LeasingOptions {
  /** Counters kept; one that is dropped gives back what it holds, and can be had again. */
  readonly maxCounters: number;
}

export interface LimitReading {
  readonly limit: number;
  readonly remaining: number;
  readonly windowEndMs: number | null;
}

export interface Limiter {
  /** The counter of a subject. Asked for with another spec, it follows that from now on. */
  counter(subject: string, spec: LimitSpec): LimitCounter;
  /**
   * Takes the cost from all counters or from none. A promise only when something must be leased or
   * others are waiting already; it rejects with what the store throws. No counter may be named twice.
   */
  take(counters: readonly LimitCounter[], cost: number): Taken | Exhausted | Promise<Taken | Exhausted>;
  /**
   * Takes the cost from all of a key's limits if it is at hand in each, which it nearly always is; if not, nothing is
   * taken, and only `take` knows why. Fields and no list: with a million keys remembered each step from one
   * object to another waits for memory.
   */
  takeAtHand(limits: KeyLimits, cost: number): boolean;
  /** How a counter stands now; its own fields tell how it stood at the latest take. Asks nobody. */
  read(counter: LimitCounter): LimitReading;
  /**
   * Gives back what is held by counters not used since the last call. While nobody shares the limits only what can
   * never be had again is at stake: uses of a key, which a process that is killed would take along.
   */
  giveBackIdle(): Promise<void>;
  /**
   * Leases units of the next window for counters in use whose window ends soon, so that their first check in it does
   * not wait. Called each second. Never rejects: where nothing could be leased, that check waits.
   */
  leaseAhead(): Promise<void>;
  /** Gives back all that is unspent. Nothing is leased ahead from then on. */
  release(): Promise<void>;
}

/** In one statement: few, for checks may wait for the same statement, or behind it. */
const maxAhead = 50;

export function createLimiter(options: LimiterOptions): Limiter {
  const { nowMs, maxCounters, replicaCount } = options;
  const upcoming = createUpcomingWindows();
  const leasing = createLeasing(options, upcoming);
  // Looked up for each lease and not for each check, so that is what "recently used" means here.
  const registry = new LRUCache<string, LimitCounter>({
    max: maxCounters,
    dispose: (counter, _subject, reason) => {
      if (reason !== "evict") return;
      counter.isEvicted = true;
      upcoming.forget(counter);
      leasing.dismiss(counter);
    },
  });

  /** Whoever still holds an evicted counter is led to its successor, or brings it back. */
  function registered(counter: LimitCounter): LimitCounter {
    const known = registry.get(counter.subject);
    if (known !== undefined) return known;
    counter.isEvicted = false;
    registry.set(counter.subject, counter);
    return counter;
  }

  function drain(counters: Iterable<LimitCounter>, mayDrain: (counter: LimitCounter) => boolean) {
    const atMs = nowMs();
    for (const counter of counters)
      if (counter.waiting === 0 && mayDrain(counter)) leasing.giveBack(counter.drain(atMs));
  }

  return {
    counter(subject, spec) {
      const known = registry.get(subject);
      if (known !== undefined) {
        leasing.giveBack(known.configure(spec, nowMs()));
        return known;
      }
      const counter = new LimitCounter(subject, spec);
      registry.set(subject, counter);
      return counter;
    },

    take(counters, cost) {
      const atMs = nowMs();
      let isReady = true;
      let refusing: LimitCounter | null = null;
      for (const counter of counters) {
        if (counter.isReady(cost, atMs)) continue;
        isReady = false;
        if (refusing === null && counter.waiting === 0 && counter.refuses(cost, atMs)) refusing = counter;
      }
      if (refusing !== null) return refusing.exhausted;
      if (isReady) {
        for (const counter of counters) counter.spend(cost);
        return taken;
      }
      return cost === 0 ? taken : leasing.wait(counters.map(registered), cost, atMs);
    },

    takeAtHand({ burst, month, rate, uses }, cost) {
      const atMs = nowMs();
      const isAtHand =
        (burst === null || burst.isReady(cost, atMs)) &&
        (month === null || month.isReady(cost, atMs)) &&
        (rate === null || rate.isReady(cost, atMs)) &&
        (uses === null || uses.isReady(cost, atMs));
      if (!isAtHand) return false;
      if (burst !== null) burst.spend(cost);
      if (month !== null) month.spend(cost);
      if (rate !== null) rate.spend(cost);
      if (uses !== null) uses.spend(cost);
      return true;
    },

    read(counter) {
      if (counter.waiting === 0) counter.moveTo(nowMs());
      const { limit, remaining, windowEndMs } = counter;
      return { limit, remaining, windowEndMs };
    },

    giveBackIdle() {
      const isAlone = replicaCount() === 1;
      drain(registry.values(), (counter) => {
        const isIdle = !counter.isInUse;
        counter.isInUse = false;
        return isIdle && !(isAlone && counter.isRenewed);
      });
      return leasing.idle();
    },

    async leaseAhead() {
      const due = upcoming.takeDue(nowMs());
      for (let first = 0; first < due.length; first += maxAhead) {
        const counters = due.slice(first, first + maxAhead);
        // They are in use, though their checks may go without a lease from now on.
        for (const { subject } of counters) registry.get(subject);
        if (!(await leasing.leaseAhead(counters))) return;
      }
    },

    async release() {
      leasing.endAhead();
      await leasing.idle();
      drain(registry.values(), () => true);
      await leasing.idle();
    },
  };
}
