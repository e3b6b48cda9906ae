import { errors, type JWTVerifyGetKey } from "jose";
import type { Tracing } from "../core/model/tracing.js";
import { parseKeySet } from "./parse-key-set.js";
import { readBounded } from "./read-bounded.js";

export interface KeySetTimes {
  /** The timeout of one request to the endpoint. */
  readonly timeoutMs: number;
  /** The minimum time between two requests, whether they succeed or fail. */
  readonly cooldownMs: number;
  /** How long fetched keys are used while the endpoint cannot be reached. */
  readonly keepMs: number;
}

interface Options {
  readonly url: string;
  readonly times: KeySetTimes;
  readonly nowMs: () => number;
  readonly onFailure: (error: unknown) => void;
  /** Null when nothing is traced. */
  readonly tracing: Tracing | null;
}

/** The endpoint could not be reached, and no fetched keys are left. */
export class KeySetUnavailable extends Error {
  override readonly name = "KeySetUnavailable";
}

/**
 * Caches the keys of an identity provider. At most one request to its endpoint is under way. A failed request starts
 * the cooldown too; otherwise tokens with invented key ids could cause a request each.
 */
export class RemoteKeySet {
  readonly #options: Options;
  #keys: { readonly find: JWTVerifyGetKey; readonly fetchedAtMs: number } | null = null;
  #requestedAtMs = -Infinity;
  #pending: Promise<void> | null = null;

  constructor(options: Options) {
    this.#options = options;
  }

  readonly find: JWTVerifyGetKey = async (header, token) => {
    if (this.#cached() === null) await this.refresh();
    const cached = this.#cached();
    if (cached === null) throw new KeySetUnavailable();
    try {
      return await cached(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.refresh();
      const latest = this.#cached() ?? cached;
      if (latest === cached) throw error;
      return latest(header, token);
    }
  };

  #cached(): JWTVerifyGetKey | null {
    const { nowMs, times } = this.#options;
    const isKept = this.#keys !== null && nowMs() - this.#keys.fetchedAtMs < times.keepMs;
    return isKept ? (this.#keys?.find ?? null) : null;
  }

  /**
   * Fetches the keys, unless the cooldown runs. Resolves even when that fails. Called periodically as well, so that keys
   * that the provider has withdrawn are removed.
   */
  refresh(): Promise<void> {
    const { nowMs, times } = this.#options;
    if (this.#pending !== null) return this.#pending;
    if (nowMs() - this.#requestedAtMs < times.cooldownMs) return Promise.resolve();
    this.#requestedAtMs = nowMs();
    this.#pending = this.#fetch()
      .catch(this.#options.onFailure)
      .finally(() => {
        this.#pending = null;
      });
    return this.#pending;
  }

  async #fetch(): Promise<void> {
    const { tracing, nowMs } = this.#options;
    const text = await (tracing === null ? this.#read() : tracing.inSpan("fetchKeySet", () => this.#read()));
    const find = parseKeySet(text);
    this.#keys = { find, fetchedAtMs: nowMs() };
  }

  #read(): Promise<string> {
    const { url, times, tracing } = this.#options;
    return readBounded(url, {
      timeoutMs: times.timeoutMs,
      traceparent: tracing === null ? null : tracing.traceparent(),
    });
  }
}
