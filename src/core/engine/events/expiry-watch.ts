import type { ApiKey } from "../../model/keys/api-key.js";
import { keyEnd } from "../../model/keys/key-end.js";
import type { EndPosition } from "../../model/keys/key-store.js";
import { hourMs } from "../../model/durations.js";

interface ExpiryWatchOptions {
  readonly nowMs: () => number;
  /** Keys that end by themselves after this position, the soonest first. */
  readonly find: (after: EndPosition, limit: number) => Promise<readonly ApiKey[]>;
  /** False while a read may miss changes that were acknowledged to their maker. */
  readonly isTrusted: () => boolean;
  readonly onExpired: (key: ApiKey, endedAt: Date) => void;
  readonly onFailure: (error: unknown) => void;
}

const pageSize = 100;
const retryMs = 250;
/** Clocks are corrected, so a long wait is computed again after this time. */
const longestWaitMs = hourMs;

/**
 * Reports when keys of an account expire. Replicas need no notice of that: each computes it for its own subscribers.
 */
export class ExpiryWatch {
  readonly #options: ExpiryWatchOptions;
  #position: EndPosition;
  #timer: NodeJS.Timeout | undefined;
  #isWanted = false;
  #isLooking = false;
  #isStopped = false;

  constructor(options: ExpiryWatchOptions) {
    this.#options = options;
    this.#position = { endsAt: new Date(options.nowMs()), id: "" };
  }

  /**
   * Called at the start, and whenever an expiry may have changed. Calls during a read cause one more read, however
   * many they are.
   */
  look(): void {
    this.#isWanted = true;
    if (!this.#isLooking) void this.#lookWhileWanted();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  async #lookWhileWanted(): Promise<void> {
    this.#isLooking = true;
    try {
      while (this.#isWanted && !this.#isStopped) {
        this.#isWanted = false;
        await this.#lookOnce();
      }
    } catch (error) {
      this.#options.onFailure(error);
    } finally {
      this.#isLooking = false;
    }
  }

  async #lookOnce(): Promise<void> {
    clearTimeout(this.#timer);
    const { nowMs, find, isTrusted, onExpired } = this.#options;
    const keys = await find(this.#position, pageSize);
    if (this.#isStopped) return;
    const atMs = nowMs();
    if (!isTrusted()) {
      this.#lookIn(retryMs);
      return;
    }
    for (const key of keys) {
      const endsAt = keyEnd(key);
      if (endsAt === null) continue;
      const waitMs = endsAt.getTime() - atMs;
      if (waitMs > 0) {
        this.#lookIn(waitMs);
        return;
      }
      this.#position = { endsAt, id: key.id };
      onExpired(key, endsAt);
    }
    if (keys.length === pageSize) this.#isWanted = true;
  }

  #lookIn(waitMs: number): void {
    this.#timer = setTimeout(() => this.look(), Math.min(waitMs, longestWaitMs)).unref();
  }
}
