import { BoundedCache } from "../../model/bounded-cache.js";
import type { ChangeFeed } from "../../model/changes/change-feed.js";
import type { AccountId } from "../../model/ids.js";
import type { Digest, SecretDigester } from "../../model/keys/secret-digester.js";
import type { Limiter } from "../limits/limiter.js";
import type { RenewSignature } from "../peppers/signature-renewal.js";
import { AccountEntry, KeyEntry } from "./key-entry.js";
import type { KeyLoader } from "./key-loader.js";
import { KeyTable } from "./key-table.js";
import type { VerifiableKey } from "../../model/verification/verifiable-key.js";

export interface KeyCacheOptions {
  readonly feed: ChangeFeed;
  readonly loader: KeyLoader;
  readonly digester: SecretDigester;
  readonly limiter: Limiter;
  readonly maxKeys: number;
  readonly renewSignature: RenewSignature;
}

/** Null when no such key exists. No promise when the key is cached and the cache is trusted. */
export type FindKey = (secret: string) => KeyEntry | null | Promise<KeyEntry | null>;

/** A running read. Its result is cached only if nothing changed since it began. */
interface Fill {
  readonly found: Promise<KeyEntry | null>;
  isOutdated: boolean;
}

/** Unknown keys have a cache of their own, so that a flood of them evicts no good key. */
const unknownShare = 0.1;
const bytesAnUnknownKey = 340;

/** A check is answered after this many reads, however fast the key changes. */
const mostReads = 5;

/** The cache of keys. It reads a key that it does not have. */
export class KeyCache {
  readonly #options: KeyCacheOptions;
  readonly #keys: KeyTable;
  readonly #unknown: BoundedCache<true>;
  /** The accounts of the cached keys. Changes of other accounts do not matter here. */
  readonly #accounts = new Map<AccountId, AccountEntry>();
  #changes = 0;
  #hits = 0;
  #misses = 0;
  readonly #fills = new Map<Digest, Fill>();

  constructor(options: KeyCacheOptions) {
    this.#options = options;
    const { maxKeys, feed } = options;
    this.#keys = new KeyTable(maxKeys);
    this.#unknown = new BoundedCache(Math.ceil(maxKeys * unknownShare) * bytesAnUnknownKey);
    feed.subscribe({
      onChange: ({ digests, accountIds }) => {
        for (const digest of digests) this.#forgetKey(digest);
        for (const accountId of accountIds) this.#forgetAccount(accountId);
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

  /** The bytes of all entries and their accounts. */
  get bytes(): number {
    return this.#keys.bytes;
  }

  get accounts(): number {
    return this.#accounts.size;
  }

  /** How many look-ups were answered from memory, unknown keys included. */
  get hits(): number {
    return this.#hits;
  }

  /** How many look-ups had to ask the database. */
  get misses(): number {
    return this.#misses;
  }

  get evictions(): number {
    return this.#keys.evictions;
  }

  find(secret: string): ReturnType<FindKey> {
    const { digester, feed } = this.#options;
    const digests = digester.candidates(secret);
    if (!feed.isTrusted()) {
      this.#misses += 1;
      return this.#read(digests);
    }
    for (const digest of digests) {
      const entry = this.#keys.find(digest);
      if (entry !== null && this.#isCurrent(entry)) {
        this.#hits += 1;
        if (!entry.wasAskedAgain) entry.wasAskedAgain = true;
        if (digest !== digests[0]) this.#renew(entry, digest, digests);
        return entry;
      }
      if (this.#unknown.get(digest) !== undefined) {
        this.#hits += 1;
        return null;
      }
    }
    this.#misses += 1;
    return this.#share(digests);
  }

  #isCurrent(entry: KeyEntry): boolean {
    if (entry.accountEntry.isStale) return false;
    return !entry.life?.isOutdated(entry, this.#options.feed.databaseNowMs());
  }

  /** Checks of one key that is not cached share one read. */
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
          if (isCurrent) return this.#remember(digests, key);
          // Something changed during the read: the result may be old.
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

  /** Without trust each check reads for itself: a shared read might have begun too early. */
  async #read(digests: readonly Digest[]): Promise<KeyEntry | null> {
    for (let attempt = 1; ; attempt += 1) {
      const changes = this.#changes;
      const key = await this.#options.loader.load(digests);
      // An entry sets the limits of its account, which must not go back to values from before a change.
      if (changes === this.#changes || attempt === mostReads) return this.#toEntry(key);
    }
  }

  #remember(digests: readonly Digest[], key: VerifiableKey | null): KeyEntry | null {
    const [name = ""] = digests;
    if (key === null) {
      this.#unknown.set(name, true, 0);
      return null;
    }
    const { limiter, feed } = this.#options;
    let account = this.#accounts.get(key.account.id);
    if (account === undefined) {
      account = new AccountEntry(key.account, limiter);
      this.#accounts.set(key.account.id, account);
    }
    const entry = new KeyEntry(key, account, limiter, feed.databaseNowMs());
    for (const gone of this.#keys.set(entry)) this.#leave(gone);
    if (key.digest !== name) this.#renew(entry, key.digest, digests);
    return entry;
  }

  /** A revoked key is not used again. */
  #renew(entry: KeyEntry, oldDigest: Digest, [digest = ""]: readonly Digest[]): void {
    if (entry.revokedAtMs === null) this.#options.renewSignature(oldDigest, digest);
  }

  /** An account is cached while one of its keys is. */
  #leave({ accountEntry }: KeyEntry): void {
    if (accountEntry.keys === 0 && !accountEntry.isStale) this.#accounts.delete(accountEntry.account.id);
  }

  #forgetAccount(accountId: AccountId): void {
    const entry = this.#accounts.get(accountId);
    if (entry === undefined) return;
    entry.isStale = true;
    this.#accounts.delete(accountId);
  }

  #toEntry(key: VerifiableKey | null): KeyEntry | null {
    if (key === null) return null;
    const { limiter, feed } = this.#options;
    return new KeyEntry(key, new AccountEntry(key.account, limiter), limiter, feed.databaseNowMs());
  }

  #forgetKey(digest: Digest): void {
    const entry = this.#keys.delete(digest);
    if (entry !== null) this.#leave(entry);
    this.#unknown.delete(digest);
    // A read is registered under its first candidate, which may not be the digest that changed.
    this.#outdateFills();
  }

  #outdateFills(): void {
    this.#changes += 1;
    for (const fill of this.#fills.values()) fill.isOutdated = true;
    this.#fills.clear();
  }
}
