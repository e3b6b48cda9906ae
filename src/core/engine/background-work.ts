import { randomInt } from "node:crypto";

type Work = () => Promise<unknown>;

/** Far more than a healthy server has. */
const mostRunning = 1_000;
const longestDelayMs = 400;

/** Work that no answer waits for. A stop waits for it. */
export class BackgroundWork {
  readonly #running = new Set<Promise<void>>();
  readonly #onFailure: (error: unknown) => void;

  constructor(onFailure: (error: unknown) => void) {
    this.#onFailure = onFailure;
  }

  get isFull(): boolean {
    return this.#running.size >= mostRunning;
  }

  /** The work begins after the answers that are ready now. */
  run(work: Work): void {
    this.#begin(0, work);
  }

  /** The work begins after a random delay. Otherwise the time of the caller's next request would show whether it ran. */
  runAfterRandomDelay(work: Work): void {
    this.#begin(randomInt(longestDelayMs), work);
  }

  #begin(delayMs: number, work: Work): void {
    if (this.isFull) {
      this.#onFailure(new Error("Too much work is running in the background"));
      return;
    }
    const running = new Promise((resolve) => setTimeout(resolve, delayMs))
      .then(work)
      .then(() => undefined, this.#onFailure)
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Resolves when no work is left, including work that began meanwhile. */
  async finish(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }
}
