/**
 * How long this replica may believe what it remembers: until a second after it sent the latest
 * heartbeat that it heard come back. Two clocks must agree, since each has a way to stand still or
 * jump back: the monotonic one while a machine is suspended, the other when somebody sets it.
 */
export const leaseMs = 1_000;

export interface Moment {
  readonly monotonicMs: number;
  readonly wallMs: number;
}

export function momentNow(): Moment {
  return { monotonicMs: performance.now(), wallMs: Date.now() };
}

export class TrustLease {
  #untilMonotonicMs = -Infinity;
  #untilWallMs = -Infinity;

  get isHeld(): boolean {
    return performance.now() < this.#untilMonotonicMs && Date.now() < this.#untilWallMs;
  }

  renew(sentAt: Moment): void {
    this.#untilMonotonicMs = sentAt.monotonicMs + leaseMs;
    this.#untilWallMs = sentAt.wallMs + leaseMs;
  }

  drop(): void {
    this.#untilMonotonicMs = -Infinity;
  }
}
