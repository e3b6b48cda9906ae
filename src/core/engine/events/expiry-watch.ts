import type { ApiKey } from "../../model/keys/api-key.js";
import type { ExpiryPlace } from "../../model/keys/key-store.js";

interface ExpiryWatchOptions {
  readonly nowMs: () => number;
  /** Keys that expire after this place, the soonest first. */
  readonly find: (after: ExpiryPlace, limit: number) => Promise<readonly ApiKey[]>;
  /** False while what is read cannot be told apart from what was. */
  readonly isTrusted: () => boolean;
  readonly onExpired: (key: ApiKey, expiresAt: Date) => void;
  readonly onFailure: (error: unknown) => void;
}

const pageSize = 100;
const retryMs = 250;
/** Clocks are put right: what lies far ahead is looked at again. */
const longestWaitMs = 3_600_000;

/** Says when keys of an account expire. Nobody has to be told of an expiry, so each replica says it to its own. */
export class ExpiryWatch {
  readonly #options: ExpiryWatchOptions;
  #place: ExpiryPlace;
  #timer: NodeJS.Timeout | undefined;
  #isWanted = false;
  #isLooking = false;
  #isStopped = false;

  constructor(options: ExpiryWatchOptions) {
    this.#options = options;
    this.#place = { expiresAt: new Date(options.nowMs()), id: "" };
  }

  /** To be called at first, and when an expiry may have changed. Asked for often, it looks no faster than it can. */
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
    const keys = await find(this.#place, pageSize);
    if (this.#isStopped) return;
    const atMs = nowMs();
    if (!isTrusted()) {
      this.#lookIn(retryMs);
      return;
    }
    for (const key of keys) {
      const { id, expiresAt } = key;
      if (expiresAt === null) continue;
      const waitMs = expiresAt.getTime() - atMs;
      if (waitMs > 0) {
        this.#lookIn(waitMs);
        return;
      }
      this.#place = { expiresAt, id };
      onExpired(key, expiresAt);
    }
    if (keys.length === pageSize) this.#isWanted = true;
  }

  #lookIn(waitMs: number): void {
    this.#timer = setTimeout(() => this.look(), Math.min(waitMs, longestWaitMs)).unref();
  }
}
