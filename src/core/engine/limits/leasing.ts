import type { LeaseCounts } from "./lease-counts.js";
import type { LimitCounter } from "./limit-counter.js";
import { leaseRequests } from "./lease-requests.js";
import type { Lease, LeaseRequest, LimitStore, UnspentUnits } from "../../model/limits/limit-store.js";
import type { UpcomingWindows } from "./upcoming-windows.js";
import { createLeaseQueue, type Shortage } from "./lease-queue.js";

export interface LeasingOptions {
  readonly store: LimitStore;
  /** The time of the database. */
  readonly nowMs: () => number;
  /** How many processes share the limits now, this one included. */
  readonly replicaCount: () => number;
  /** Called with every lease. */
  readonly onLeased?: (request: LeaseRequest, lease: Lease) => void;
  /** Units that could not be given back are lost to their window. */
  readonly onGiveBackFailure: (error: unknown) => void;
}

interface AheadBatch {
  readonly counters: readonly LimitCounter[];
  readonly resolve: (isAnswered: boolean) => void;
}

/** Leases units from the store in one statement at a time. Requests that come meanwhile go into the next one. */
export function createLeasing(
  { store, nowMs, replicaCount, onLeased, onGiveBackFailure }: LeasingOptions,
  upcoming: UpcomingWindows,
  counts: LeaseCounts,
) {
  const queue = createLeaseQueue(counts);
  /** Counters that were evicted while checks wait for them. */
  const departing = new Set<LimitCounter>();
  /** Leases ahead. No check waits for them; each batch goes into the next statement. */
  const batches: AheadBatch[] = [];
  let isAheadOver = false;
  let returned: UnspentUnits[] = [];
  let running: Promise<void> | null = null;

  async function run() {
    // Requests of the same turn of the event loop share the first statement.
    await Promise.resolve();
    try {
      for (;;) {
        // Returned units are sent before the requests: otherwise a lowered limit could seem exhausted.
        await sendReturned();
        const roundMs = nowMs();
        const shortages = queue.serve(roundMs);
        releaseDeparting(roundMs);
        const batch = batches.shift();
        if (shortages.size > 0 || batch !== undefined) {
          await leaseWith(batch, shortages, roundMs);
          // As of the beginning of the round, so that checks are served even if their window ended meanwhile.
          queue.serve(roundMs);
        } else if (returned.length === 0) return;
      }
    } catch (error) {
      queue.rejectAll(error);
      giveUpAhead();
    } finally {
      running = null;
    }
  }

  async function leaseWith(
    batch: AheadBatch | undefined,
    shortages: ReadonlyMap<LimitCounter, Shortage>,
    roundMs: number,
  ) {
    try {
      await lease(shortages, batch?.counters ?? [], roundMs);
      batch?.resolve(true);
    } catch (error) {
      batch?.resolve(false);
      // Checks that joined meanwhile were not in this statement, and go into the next.
      if (shortages.size > 0) throw error;
    }
  }

  async function lease(
    shortages: ReadonlyMap<LimitCounter, Shortage>,
    ahead: readonly LimitCounter[],
    roundMs: number,
  ) {
    const replicas = Math.max(1, replicaCount());
    const asked = leaseRequests(shortages, ahead, replicas, roundMs);
    if (asked.size === 0) return;
    const leases = await store.lease(
      Array.from(asked.values(), ({ request }) => request),
      replicas,
    );
    const receivedMs = nowMs();
    for (const [subject, { counter, request }] of asked) {
      const granted = leases.get(subject);
      if (granted === undefined) throw new Error(`The store gave no answer for ${subject}`);
      if (granted.granted > 0) counts.leases += 1;
      counts.unitsGranted += granted.granted;
      onLeased?.(request, granted);
      giveBack(counter.receive(request, granted, receivedMs));
      if (counter.isEvicted) departing.add(counter);
      else upcoming.note(counter, request.windowEndMs);
    }
  }

  async function sendReturned() {
    if (returned.length === 0) return;
    const units = returned;
    returned = [];
    try {
      await store.giveBack(units);
      for (const unspent of units) counts.unitsGivenBack += unspent.units;
    } catch (error) {
      // Not retried: the units may have arrived, and giving them back twice would let the limit be exceeded.
      onGiveBackFailure(error);
    }
  }

  function releaseDeparting(atMs: number) {
    for (const counter of departing) {
      if (counter.waiting > 0) continue;
      departing.delete(counter);
      if (counter.isEvicted) giveBack(counter.drain(atMs));
    }
  }

  function start() {
    running ??= run();
    return running;
  }

  function giveBack(units: readonly UnspentUnits[]) {
    if (units.length === 0) return;
    returned.push(...units);
    void start();
  }

  function giveUpAhead() {
    for (const { resolve } of batches.splice(0)) resolve(false);
  }

  return {
    waiting: () => queue.length,
    wait(counters: readonly LimitCounter[], cost: number, sinceMs: number) {
      const outcome = queue.join(counters, cost, sinceMs);
      void start();
      return outcome;
    },
    /**
     * Leases units of the next window for the counters that want them. False when that failed, or no more is leased
     * ahead.
     */
    leaseAhead(counters: readonly LimitCounter[]): Promise<boolean> {
      if (isAheadOver) return Promise.resolve(false);
      return new Promise((resolve) => {
        batches.push({ counters, resolve });
        void start();
      });
    },
    endAhead(): void {
      isAheadOver = true;
      giveUpAhead();
    },
    giveBack,
    /** Called when the counter was evicted. */
    dismiss(counter: LimitCounter): void {
      if (counter.waiting > 0) departing.add(counter);
      else giveBack(counter.drain(nowMs()));
    },
    async idle(): Promise<void> {
      while (running !== null || returned.length > 0) await start();
    },
  };
}
