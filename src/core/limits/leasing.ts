import type { LimitCounter } from "./limit-counter.js";
import type { LeaseRequest, LimitStore, UnspentUnits } from "./limit-store.js";
import { createWaitingLine, type Shortage } from "./waiting-line.js";

export interface LeasingOptions {
  readonly store: LimitStore;
  /** The database's clock, as well as it is known. */
  readonly nowMs: () => number;
  /** How many processes share the limits now, this one included. */
  readonly replicaCount: () => number;
  /** Units that could not be given back are lost to their window. */
  readonly onGiveBackFailure: (error: unknown) => void;
}

/** Keeps a statement short enough that those behind it do not wait long. */
const maxRequests = 500;

/** Talks with the store, in one statement at a time: what is asked for meanwhile goes into the next. */
export function createLeasing({ store, nowMs, replicaCount, onGiveBackFailure }: LeasingOptions) {
  const line = createWaitingLine();
  /** Evicted while someone waits for them. */
  const departing = new Set<LimitCounter>();
  let returned: UnspentUnits[] = [];
  let running: Promise<void> | null = null;

  async function run() {
    // Those who ask in the same turn share the first statement.
    await Promise.resolve();
    try {
      for (;;) {
        // Before the leases: a lowered limit must not seem exhausted by what is being given back.
        await sendReturned();
        const roundMs = nowMs();
        const shortages = line.settle(roundMs);
        releaseDeparting(roundMs);
        if (shortages.size > 0) {
          await lease(shortages);
          // As of the round's beginning: those who asked are served even if the window ended meanwhile.
          line.settle(roundMs);
        } else if (returned.length === 0) return;
      }
    } catch (error) {
      line.rejectAll(error);
    } finally {
      running = null;
    }
  }

  async function lease(shortages: ReadonlyMap<LimitCounter, Shortage>) {
    const replicas = Math.max(1, replicaCount());
    const asked = new Map<string, { counter: LimitCounter; request: LeaseRequest }>();
    for (const [counter, { need, missing }] of shortages) {
      if (asked.size === maxRequests) break;
      // An evicted counter and its successor have one subject: the younger waits for the next statement.
      if (asked.has(counter.subject)) continue;
      asked.set(counter.subject, { counter, request: counter.request(need, missing, replicas) });
    }
    const leases = await store.lease(
      Array.from(asked.values(), ({ request }) => request),
      replicas,
    );
    const receivedMs = nowMs();
    for (const [subject, { counter, request }] of asked) {
      const granted = leases.get(subject);
      if (granted === undefined) throw new Error(`The store gave no answer for ${subject}`);
      giveBack(counter.receive(request, granted, receivedMs));
    }
  }

  async function sendReturned() {
    if (returned.length === 0) return;
    const units = returned;
    returned = [];
    try {
      await store.giveBack(units);
    } catch (error) {
      // Not tried again: if it did arrive, a second time would let the limit be passed.
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

  function giveBack(units: UnspentUnits | null) {
    if (units === null) return;
    returned.push(units);
    void start();
  }

  return {
    wait(counters: readonly LimitCounter[], cost: number, sinceMs: number) {
      const outcome = line.join(counters, cost, sinceMs);
      void start();
      return outcome;
    },
    giveBack,
    /** Nobody will find this counter again. */
    dismiss(counter: LimitCounter): void {
      if (counter.waiting > 0) departing.add(counter);
      else giveBack(counter.drain(nowMs()));
    },
    async idle(): Promise<void> {
      while (running !== null || returned.length > 0) await start();
    },
  };
}
