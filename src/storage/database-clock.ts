import { driftMs } from "./settlements.js";

/** By how much the database's clock may go back and not be followed: it is waited for instead. */
const waitedForMs = 5_000;

/** What the database's clock showed, and when it was asked and answered by this machine's monotonic clock. */
export interface ClockReading {
  readonly databaseMs: number;
  readonly sentMs: number;
  readonly receivedMs: number;
}

/**
 * The database's clock, counted on by the monotonic clock of this machine, which nobody sets. A reading was taken at some
 * moment between question and answer. The time told is the latest that fits: a key may expire early by one round trip,
 * and never late, however slow an answer was.
 */
export class DatabaseClock {
  readonly #monotonicMs: () => number;
  /** From the monotonic clock to the database's. Until that is known, the machine's own clock has to do. */
  #offsetMs: number;
  #lastReadMs: number | null = null;
  #toldMs = -Infinity;

  constructor(monotonicMs = () => performance.now()) {
    this.#monotonicMs = monotonicMs;
    this.#offsetMs = performance.timeOrigin;
  }

  /** Stands still rather than go back, or what has expired would come to life again. */
  nowMs(): number {
    const nowMs = this.#monotonicMs() + this.#offsetMs;
    if (nowMs > this.#toldMs || nowMs < this.#toldMs - waitedForMs) this.#toldMs = nowMs;
    return this.#toldMs;
  }

  /** Follows the database's clock when it is set, and otherwise keeps to the readings with short round trips. */
  learn({ databaseMs, sentMs, receivedMs }: ClockReading): void {
    const isFirst = this.#lastReadMs === null;
    const sinceMs = receivedMs - (this.#lastReadMs ?? receivedMs);
    const knownMs = this.#offsetMs + (sinceMs / 1_000) * driftMs;
    const latestMs = databaseMs - sentMs;
    const fits = !isFirst && knownMs >= databaseMs - receivedMs && knownMs <= latestMs;
    this.#offsetMs = fits ? knownMs : latestMs;
    this.#lastReadMs = receivedMs;
    if (isFirst) this.#toldMs = -Infinity;
  }
}
