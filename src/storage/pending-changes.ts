import { leaseMs, longestLeaseMs } from "./trust-lease.js";

export interface Announcement {
  /** The notice to send with pg_notify in the transaction that makes the change. */
  readonly payload: string;
  /** To be called after the commit. Resolves when no replica uses cached data from before the change. */
  readonly waitForReplicas: (committedAtMs: number) => Promise<void>;
  /** To be called instead when the transaction did not commit. */
  readonly abandon: () => void;
}

interface PendingChange {
  /** The replicas whose acknowledgement is missing. Null until this replica has received its own notice. */
  awaited: Set<string> | null;
  readonly complete: () => void;
}

/**
 * Changes of this replica that other replicas may not have received yet. A change is complete when every replica that
 * can hold a trust lease has acknowledged it, or when all trust leases from before the change have ended.
 */
export class PendingChanges {
  readonly #pending = new Map<string, PendingChange>();
  readonly #lastHeardMs = new Map<string, number>();
  #listeningSinceMs = Infinity;

  /** To be called at the start of each LISTEN: this replica may have missed all earlier heartbeats. */
  startedListening(): void {
    this.#listeningSinceMs = performance.now();
  }

  /** To be called before the change commits, so that no acknowledgement is missed. */
  add(id: string): Pick<Announcement, "waitForReplicas" | "abandon"> {
    let complete: () => void = () => undefined;
    const completed = new Promise<void>((resolve) => {
      complete = resolve;
    });
    this.#pending.set(id, { awaited: null, complete });
    const abandon = () => void this.#pending.delete(id);
    return {
      abandon,
      waitForReplicas: (committedAtMs) => {
        const deadlineMs = committedAtMs + longestLeaseMs;
        const timer = setTimeout(complete, Math.max(0, Math.ceil(deadlineMs - performance.now())));
        return completed.finally(() => {
          clearTimeout(timer);
          abandon();
        });
      },
    };
  }

  receivedHeartbeat(replica: string): void {
    this.#lastHeardMs.set(replica, performance.now());
  }

  /** NOTIFY is delivered in commit order, so every heartbeat that was committed before the change is known by now. */
  receivedOwnChange(id: string, self: string): void {
    const change = this.#pending.get(id);
    if (change === undefined) return;
    // A replica whose heartbeat came before this LISTEN may hold a lease and be unknown. Then only the deadline is safe.
    if (performance.now() - this.#listeningSinceMs < leaseMs) return;
    change.awaited = new Set(this.aliveReplicas().filter((replica) => replica !== self));
    if (change.awaited.size === 0) change.complete();
  }

  receivedAcknowledgement(id: string, replica: string): void {
    const change = this.#pending.get(id);
    change?.awaited?.delete(replica);
    if (change?.awaited?.size === 0) change.complete();
  }

  receivedGoodbye(replica: string): void {
    this.#lastHeardMs.delete(replica);
    for (const id of this.#pending.keys()) this.receivedAcknowledgement(id, replica);
  }

  /** The known replicas that can still hold a trust lease. */
  aliveReplicas(): string[] {
    const oldestMs = performance.now() - leaseMs;
    for (const [replica, heardMs] of this.#lastHeardMs) {
      if (heardMs < oldestMs) this.#lastHeardMs.delete(replica);
    }
    return [...this.#lastHeardMs.keys()];
  }
}
