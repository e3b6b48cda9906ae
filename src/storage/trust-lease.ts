/** A trust lease ends this long after the replica sent the latest heartbeat that it received back. */
export const leaseMs = 1_000;
/** The clocks of two machines drift apart by less than this in a second. */
export const driftMsPerSecond = 20;
/** How long another machine's lease can last by the clock of this one. */
export const longestLeaseMs = leaseMs + driftMsPerSecond;

/**
 * A moment by both clocks, because each has a fault: the monotonic one stands still while a machine is suspended, and
 * the other can be set back.
 */
export interface Moment {
  readonly monotonicMs: number;
  readonly wallMs: number;
}

export function momentNow(): Moment {
  return { monotonicMs: performance.now(), wallMs: Date.now() };
}

/** The time in which this replica may use its cache. */
export class TrustLease {
  #untilMonotonicMs = -Infinity;
  #untilWallMs = -Infinity;
  #isInForce = false;
  #lost = 0;

  get isHeld(): boolean {
    return performance.now() < this.#untilMonotonicMs && Date.now() < this.#untilWallMs;
  }

  /** How often the lease ended before it was renewed, or was dropped. */
  get timesLost(): number {
    return this.#lost + (this.#isInForce && !this.isHeld ? 1 : 0);
  }

  renew(sentAt: Moment): void {
    this.#lost = this.timesLost;
    this.#isInForce = true;
    this.#untilMonotonicMs = sentAt.monotonicMs + leaseMs;
    this.#untilWallMs = sentAt.wallMs + leaseMs;
  }

  drop(): void {
    if (this.#isInForce) this.#lost += 1;
    this.#isInForce = false;
    this.#untilMonotonicMs = -Infinity;
  }
}
