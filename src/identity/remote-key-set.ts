import { errors, type JWTVerifyGetKey } from "jose";
import { parseKeySet } from "./parse-key-set.js";
import { readBounded } from "./read-bounded.js";

export interface KeySetTimes {
  /** How long the endpoint may take. */
  readonly timeoutMs: number;
  /** The least time between two questions to it, whatever it answered. */
  readonly cooldownMs: number;
  /** How long keys are believed while it cannot be asked. */
  readonly keepMs: number;
}

interface Options {
  readonly url: string;
  readonly times: KeySetTimes;
  readonly nowMs: () => number;
  readonly onFailure: (error: unknown) => void;
}

/** Nobody could be asked for the keys, and none are known. */
export class KeySetUnavailable extends Error {
  override readonly name = "KeySetUnavailable";
}

/**
 * The keys of an identity provider, as its endpoint gave them last. However many tokens ask, one question is under way;
 * and a question that failed counts for the cooldown too, or tokens with made-up key ids could keep it busy.
 */
export class RemoteKeySet {
  readonly #options: Options;
  #keys: { readonly find: JWTVerifyGetKey; readonly fetchedAtMs: number } | null = null;
  #askedAtMs = -Infinity;
  #pending: Promise<void> | null = null;

  constructor(options: Options) {
    this.#options = options;
  }

  readonly find: JWTVerifyGetKey = async (header, token) => {
    if (this.#known() === null) await this.#ask();
    const known = this.#known();
    if (known === null) throw new KeySetUnavailable();
    try {
      return await known(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.#ask();
      const latest = this.#known() ?? known;
      if (latest === known) throw error;
      return latest(header, token);
    }
  };

  /** To be called now and then, so that keys that were taken out are forgotten. */
  refresh(): Promise<void> {
    return this.#ask();
  }

  #known(): JWTVerifyGetKey | null {
    const { nowMs, times } = this.#options;
    const isKept = this.#keys !== null && nowMs() - this.#keys.fetchedAtMs < times.keepMs;
    return isKept ? (this.#keys?.find ?? null) : null;
  }

  /** Ends when the question under way has ended, whatever came of it. */
  #ask(): Promise<void> {
    const { nowMs, times } = this.#options;
    if (this.#pending !== null) return this.#pending;
    if (nowMs() - this.#askedAtMs < times.cooldownMs) return Promise.resolve();
    this.#askedAtMs = nowMs();
    this.#pending = this.#fetch()
      .catch(this.#options.onFailure)
      .finally(() => {
        this.#pending = null;
      });
    return this.#pending;
  }

  async #fetch(): Promise<void> {
    const { url, times, nowMs } = this.#options;
    const find = parseKeySet(await readBounded(url, times.timeoutMs));
    this.#keys = { find, fetchedAtMs: nowMs() };
  }
}
