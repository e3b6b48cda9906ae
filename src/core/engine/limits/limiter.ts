import { LRUCache } from "lru-cache";
import { createLeasing, type LeasingOptions } from "./leasing.js";
import type { KeyLimits } from "./key-limits.js";
import { LimitCounter, type Exhausted, type Taken } from "./limit-counter.js";
import type { LimitSpec } from "../../model/limits/limit-spec.js";
import { createUpcomingWindows } from "./upcoming-windows.js";
import { createSpentReports } from "./spent-reports.js";
import { noLeases, type LeaseCounts } from "./lease-counts.js";
import { tookAll } from "./lease-queue.js";

export interface LimiterOptions extends LeasingOptions {
  /** How many counters are kept. An evicted counter gives its units back; it is created again when needed. */
  readonly maxCounters: number;
}

export interface LimitReading {
  readonly limit: number;
  readonly remaining: number;
  readonly windowEndMs: number | null;
}

export interface Limiter {
  readonly counts: Readonly<LeaseCounts>;
  /** How many checks wait for units. */
  waiting(): number;
  /** The counter of a subject. A known counter takes over the spec. */
  counter(subject: string, spec: LimitSpec): LimitCounter;
  /**
   * Takes the cost from all counters or from none. A promise only when units must be leased or checks are waiting;
   * it rejects with the error of the store. No counter may be named twice.
   */
  take(counters: readonly LimitCounter[], cost: number): Taken | Exhausted | Promise<Taken | Exhausted>;
  /**
   * Takes the cost from all limits of a key if each holds enough units, as it nearly always does. Otherwise it takes
   * nothing, and `take` decides. The limits are fields and not a list: with a million cached keys each step from one
   * object to another waits for memory.
   */
  takeAtHand(limits: KeyLimits, cost: number): boolean;
  /** The state of a counter now, without asking the database. Its own fields are as of the latest take. */
  read(counter: LimitCounter): LimitReading;
  /**
   * Gives back the units of counters that were not used since the last call. A single replica keeps units of windows
   * that are renewed: nobody else needs them. But uses of a key are never renewed, and a killed process would lose
   * them for good.
   */
  giveBackIdle(): Promise<void>;
  /**
   * Leases units of the next window for counters in use whose window ends soon, so that their first check does not
   * wait. Called every second. It never rejects: if nothing could be leased, that check waits.
   */
  leaseAhead(): Promise<void>;
  /** Tells the database how many units were spent since the last report. Called with each flush of usage. */
  report(): Promise<void>;
  /** Gives back all unspent units, and leases nothing ahead from then on. */
  release(): Promise<void>;
}

/** Counters in one statement. Checks may wait for it, so it is short. */
const maxAhead = 50;

export function createLimiter(options: LimiterOptions): Limiter {
  const { nowMs, maxCounters, replicaCount } = options;
  const upcoming = createUpcomingWindows();
  const counts = noLeases();
  const leasing = createLeasing(options, upcoming, counts);
  const reports = createSpentReports(options.store);
  // Counters are looked up by leases and not by checks. So the least recently leased one is evicted.
  const registry = new LRUCache<string, LimitCounter>({
    max: maxCounters,
    dispose: (counter, _subject, reason) => {
      if (reason !== "evict") return;
      counter.isEvicted = true;
      upcoming.forget(counter);
      leasing.dismiss(counter);
    },
  });

  /** A key entry may hold an evicted counter. It gets the successor, or its own counter is registered again. */
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

  /** Spends the cost from a limit, if the key has it. */
  function spendFrom(counter: LimitCounter | null, cost: number) {
    if (counter === null) return;
    counter.spend(cost);
    counts.unitsUsed += cost;
  }

  return {
    counts,
    waiting: () => leasing.waiting(),

    counter(subject, spec) {
      const known = registry.get(subject);
      if (known !== undefined) {
        leasing.giveBack(known.configure(spec, nowMs()));
        return known;
      }
      const counter = new LimitCounter(subject, spec, reports.note);
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
        for (const counter of counters) spendFrom(counter, cost);
        return tookAll;
      }
      return cost === 0 ? tookAll : leasing.wait(counters.map(registered), cost, atMs);
    },

    takeAtHand({ burst, month, rate, uses }, cost) {
      const atMs = nowMs();
      const isAtHand =
        (burst === null || burst.isReady(cost, atMs)) &&
        (month === null || month.isReady(cost, atMs)) &&
        (rate === null || rate.isReady(cost, atMs)) &&
        (uses === null || uses.isReady(cost, atMs));
      if (!isAtHand) return false;
      spendFrom(burst, cost);
      spendFrom(month, cost);
      spendFrom(rate, cost);
      spendFrom(uses, cost);
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
        // The look-up marks them as recently used, although their checks may not need a lease from now on.
        for (const { subject } of counters) registry.get(subject);
        if (!(await leasing.leaseAhead(counters))) return;
      }
    },

    report: () => reports.send(),

    async release() {
      leasing.endAhead();
      await leasing.idle();
      drain(registry.values(), () => true);
      await leasing.idle();
    },
  };
}
