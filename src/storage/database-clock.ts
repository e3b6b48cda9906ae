import { driftMsPerSecond } from "./trust-lease.js";

/** When the database's clock is set back by less than this, `nowMs` stands still until the clock has caught up. */
const smallStepBackMs = 5_000;

/** The time of the database, and the times of the query and its answer by this machine's monotonic clock. */
export interface ClockReading {
  readonly databaseMs: number;
  readonly sentMs: number;
  readonly receivedMs: number;
}

/**
 * Follows the database's clock by the monotonic clock of this machine, which nobody can set. The database read its clock
 * at some moment between query and answer. This class returns the latest time that fits: a key may expire early by one
 * round trip, and never late, even when the answer was slow.
 */
export class DatabaseClock {
  readonly #monotonicMs: () => number;
  /** The database's time minus the monotonic time. Until the first reading it leads to the machine's own clock. */
  #offsetMs: number;
  #lastReadMs: number | null = null;
  #latestMs = -Infinity;

  constructor(monotonicMs = () => performance.now()) {
    this.#monotonicMs = monotonicMs;
    this.#offsetMs = performance.timeOrigin;
  }

  /** Does not go back by a small step, because an expired key would become valid again. */
  nowMs(): number {
    const nowMs = this.#monotonicMs() + this.#offsetMs;
    if (nowMs > this.#latestMs || nowMs < this.#latestMs - smallStepBackMs) this.#latestMs = nowMs;
    return this.#latestMs;
  }

  /** Keeps the offset while it fits the reading, because a reading with a long round trip is less exact. */
  learn({ databaseMs, sentMs, receivedMs }: ClockReading): void {
    const isFirst = this.#lastReadMs === null;
    const sinceMs = receivedMs - (this.#lastReadMs ?? receivedMs);
    const knownMs = this.#offsetMs + (sinceMs / 1_000) * driftMsPerSecond;
    const latestMs = databaseMs - sentMs;
    const fits = !isFirst && knownMs >= databaseMs - receivedMs && knownMs <= latestMs;
    this.#offsetMs = fits ? knownMs : latestMs;
    this.#lastReadMs = receivedMs;
    if (isFirst) this.#latestMs = -Infinity;
  }
}
