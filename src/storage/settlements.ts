import { leaseMs } from "./trust-lease.js";

/** Clocks of two machines run at rates that differ by less than this much in a second. */
export const driftMs = 20;
/** How long a lease that another machine holds can last by the clock of this one. */
export const longestLeaseMs = leaseMs + driftMs;

export interface Announcement {
  /** To be sent with pg_notify in the transaction that makes the change. */
  readonly payload: string;
  /** After the commit: resolves when no replica believes what it remembered from before. */
  readonly settled: (committedAtMs: number) => Promise<void>;
  /** Instead, when the transaction came to nothing. */
  readonly abandon: () => void;
}

interface Settlement {
  /** Whose acknowledgement is missing; null until our own notice has come back. */
  awaited: Set<string> | null;
  readonly settle: () => void;
}

/**
 * Changes of this replica that others may not have heard yet. One is settled when every replica
 * that can hold a lease has said that it heard it, and at the latest when every lease that could
 * predate it has run out.
 */
export class Settlements {
  readonly #open = new Map<string, Settlement>();
  readonly #lastHeardMs = new Map<string, number>();
  #listeningSinceMs = Infinity;

  /** Heartbeats sent before now may have gone unheard. */
  beganListening(): void {
    this.#listeningSinceMs = performance.now();
  }

  /** To be called before the change commits, so that no answer to it can be missed. */
  expect(id: string): Pick<Announcement, "settled" | "abandon"> {
    let settle: () => void = () => undefined;
    const acknowledged = new Promise<void>((resolve) => {
      settle = resolve;
    });
    this.#open.set(id, { awaited: null, settle });
    const abandon = () => void this.#open.delete(id);
    return {
      abandon,
      settled: (committedAtMs) => {
        const deadlineMs = committedAtMs + longestLeaseMs;
        const timer = setTimeout(settle, Math.max(0, Math.ceil(deadlineMs - performance.now())));
        return acknowledged.finally(() => {
          clearTimeout(timer);
          abandon();
        });
      },
    };
  }

  heardHeartbeat(replica: string): void {
    this.#lastHeardMs.set(replica, performance.now());
  }

  /** Our own notice is back: every heartbeat committed before it has been heard too. */
  heardOwnChange(id: string, self: string): void {
    const settlement = this.#open.get(id);
    if (settlement === undefined) return;
    // One that spoke before we listened may hold a lease and be unknown to us: only time is certain.
    if (performance.now() - this.#listeningSinceMs < leaseMs) return;
    settlement.awaited = new Set(this.aliveReplicas().filter((replica) => replica !== self));
    if (settlement.awaited.size === 0) settlement.settle();
  }

  heardAcknowledgement(id: string, replica: string): void {
    const settlement = this.#open.get(id);
    settlement?.awaited?.delete(replica);
    if (settlement?.awaited?.size === 0) settlement.settle();
  }

  heardGoodbye(replica: string): void {
    this.#lastHeardMs.delete(replica);
    for (const id of this.#open.keys()) this.heardAcknowledgement(id, replica);
  }

  /** Replicas that can still hold a lease, as far as was heard. */
  aliveReplicas(): string[] {
    const oldestMs = performance.now() - leaseMs;
    for (const [replica, heardMs] of this.#lastHeardMs) {
      if (heardMs < oldestMs) this.#lastHeardMs.delete(replica);
    }
    return [...this.#lastHeardMs.keys()];
  }
}
