import { LRUCache } from "lru-cache";
import type { ChangeFeed } from "../changes/change-feed.js";
import type { AccountId } from "../ids.js";
import type { Digest, SecretDigester } from "../keys/secret-digester.js";
import type { Limiter } from "../limits/limiter.js";
import { AccountEntry, KeyEntry } from "./key-entry.js";
import type { KeyLoader } from "./key-loader.js";
import type { VerifiableKey } from "./verifiable-key.js";

export interface KeyCacheOptions {
  readonly feed: ChangeFeed;
  readonly loader: KeyLoader;
  readonly digester: SecretDigester;
  readonly limiter: Limiter;
  readonly maxKeys: number;
}

/** Null when no such key exists. At once when it is remembered and memory may be believed. */
export type FindKey = (secret: string) => KeyEntry | null | Promise<KeyEntry | null>;

/** A read under way. What it finds may be kept only while nothing it depends on changed. */
interface Fill {
  readonly found: Promise<KeyEntry | null>;
  isOutdated: boolean;
}

/** Unknown keys have room of their own, so that a flood of them puts no good key out. */
const unknownShare = 0.1;

/** So many keys remembered anew, of all there is room for, are a round: see `#touch`. */
const roundShare = 1 / 16;

/** However fast things change, a check is answered. */
const mostReads = 5;

/** The keys this replica remembers, and reads when it does not. */
export class KeyCache {
  readonly #options: KeyCacheOptions;
  readonly #keys: LRUCache<Digest, KeyEntry>;
  readonly #unknown: LRUCache<Digest, true>;
  readonly #accounts: LRUCache<AccountId, AccountEntry>;
  #changes = 0;
  #round = 0;
  #leftInRound = 0;
  readonly #fills = new Map<Digest, Fill>();

  constructor(options: KeyCacheOptions) {
    this.#options = options;
    const { maxKeys, feed } = options;
    this.#keys = new LRUCache({ max: maxKeys });
    this.#unknown = new LRUCache({ max: Math.ceil(maxKeys * unknownShare) });
    this.#accounts = new LRUCache({
      max: maxKeys,
      // An account that is no longer here hears of no change: nothing may rest on it.
      dispose: (entry) => {
        entry.isStale = true;
      },
    });
    feed.subscribe({
      onChange: ({ digests, accountIds }) => {
        for (const digest of digests) this.#forgetKey(digest);
        for (const accountId of accountIds) this.#accounts.delete(accountId);
        if (accountIds.length > 0) this.#outdateFills();
      },
      onGap: () => {
        this.#keys.clear();
        this.#unknown.clear();
        this.#accounts.clear();
        this.#outdateFills();
      },
    });
  }

  get size(): number {
    return this.#keys.size;
  }

  find(secret: string): ReturnType<FindKey> {
    const { digester, feed } = this.#options;
    const digests = digester.candidates(secret);
    if (!feed.isTrusted()) return this.#read(digests);
    for (const digest of digests) {
      const entry = this.#keys.peek(digest);
      if (entry !== undefined && !entry.accountEntry.isStale) {
        if (entry.round !== this.#round) this.#touch(digest, entry);
        return entry;
      }
      if (this.#unknown.get(digest) !== undefined) return null;
    }
    return this.#share(digests);
  }

  /** Checks of one key that is not remembered wait for one read. */
  #share(digests: readonly Digest[]): Promise<KeyEntry | null> {
    const [name = ""] = digests;
    const underWay = this.#fills.get(name);
    if (underWay !== undefined) return underWay.found;
    const generation = this.#options.feed.generation();
    const fill: Fill = {
      isOutdated: generation === null,
      found: this.#options.loader.load(digests).then(
        (key) => {
          const isCurrent = !fill.isOutdated && this.#options.feed.generation() === generation;
          if (this.#fills.get(name) === fill) this.#fills.delete(name);
          if (isCurrent) return this.#remember(name, key);
          // Something changed while we read: what was read may be what was.
          return this.#options.feed.isTrusted() ? this.#share(digests) : this.#read(digests);
        },
        (error: unknown) => {
          if (this.#fills.get(name) === fill) this.#fills.delete(name);
          throw error;
        },
      ),
    };
    this.#fills.set(name, fill);
    return fill.found;
  }

  /** Past the lease every check asks for itself: one read shared might have begun too early. */
  async #read(digests: readonly Digest[]): Promise<KeyEntry | null> {
    for (let attempt = 1; ; attempt += 1) {
      const changes = this.#changes;
      const key = await this.#options.loader.load(digests);
      // An entry sets its account's limits, which must not go back to what they were before a change.
      if (changes === this.#changes || attempt === mostReads) return this.#toEntry(key);
    }
  }

  #remember(name: Digest, key: VerifiableKey | null): KeyEntry | null {
    if (key === null) {
      this.#unknown.set(name, true);
      return null;
    }
    const { limiter } = this.#options;
    let account = this.#accounts.get(key.account.id);
    if (account === undefined) {
      account = new AccountEntry(key.account, limiter);
      this.#accounts.set(key.account.id, account);
    }
    const entry = new KeyEntry(key.apiKey, account, limiter);
    this.#keys.set(key.digest, entry);
    if (this.#leftInRound === 0) {
      this.#round += 1;
      this.#leftInRound = Math.ceil(this.#options.maxKeys * roundShare);
    }
    this.#leftInRound -= 1;
    entry.round = this.#round;
    return entry;
  }

  /**
   * Puts a key, and the account it rests on, among those used lately, once a round: nobody goes before others are
   * remembered anew, and with a million keys each step along the list waits for memory.
   */
  #touch(digest: Digest, entry: KeyEntry): void {
    entry.round = this.#round;
    this.#keys.get(digest);
    this.#accounts.get(entry.accountEntry.account.id);
  }

  #toEntry(key: VerifiableKey | null): KeyEntry | null {
    if (key === null) return null;
    const { limiter } = this.#options;
    return new KeyEntry(key.apiKey, new AccountEntry(key.account, limiter), limiter);
  }

  #forgetKey(digest: Digest): void {
    this.#keys.delete(digest);
    this.#unknown.delete(digest);
    // The read is known by the first candidate, which need not be the digest that changed.
    this.#outdateFills();
  }

  #outdateFills(): void {
    this.#changes += 1;
    for (const fill of this.#fills.values()) fill.isOutdated = true;
    this.#fills.clear();
  }
}
