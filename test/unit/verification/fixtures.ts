import { noKeyPolicy } from "../../../src/core/model/accounts/key-policy.js";
import type { Account } from "../../../src/core/model/accounts/account.js";
import type { Change, ChangeFeed, ChangeListener } from "../../../src/core/model/changes/change-feed.js";
import { newAccountId, newKeyId } from "../../../src/core/model/ids.js";
import type { ApiKey } from "../../../src/core/model/keys/api-key.js";
import { noExtras } from "../../../src/core/model/keys/key-extras.js";
import { generateSecret, lastFourOf } from "../../../src/core/model/keys/secret.js";
import { createSecretDigester } from "../../../src/core/model/keys/secret-digester.js";
import { createLimiter, type Limiter } from "../../../src/core/engine/limits/limiter.js";
import { createKeyLoader } from "../../../src/core/engine/verification/key-loader.js";
import { KeyCache } from "../../../src/core/engine/verification/key-cache.js";
import type {
  VerifiableKey,
  VerifiableKeyStore,
} from "../../../src/core/model/verification/verifiable-key.js";

export const digester = createSecretDigester([{ version: 1, key: Buffer.alloc(32, 7) }]);

export interface MadeKey {
  readonly secret: string;
  readonly digest: string;
  readonly verifiable: VerifiableKey;
}

export function newAccount(): Account {
  const now = new Date();
  const plan = { plan: "unlimited", burstPerMinute: null, monthlyQuota: null } as const;
  return {
    id: newAccountId(now),
    name: "A",
    externalId: null,
    maxKeys: 10,
    createdAt: now,
    billingAnchor: now,
    suspendedAt: null,
    metadata: null,
    mailsAboutKeys: true,
    mailsAboutLimits: true,
    ...noKeyPolicy,
    ...plan,
  };
}

export function makeKey(account = newAccount(), changes: Partial<ApiKey> = {}): MadeKey {
  const now = new Date();
  const secret = generateSecret("lk");
  const digest = digester.sign(secret).digest;
  const apiKey: ApiKey = {
    id: newKeyId(now),
    accountId: account.id,
    name: "a key",
    prefix: "lk",
    lastFour: lastFourOf(secret),
    permissions: [],
    environment: "live",
    version: 1,
    createdAt: now,
    expiresAt: null,
    idleTimeoutDays: null,
    revokedAt: null,
    lastUsedAt: null,
    ...noExtras,
    ...changes,
  };
  const { prefix, lastFour, createdAt, lastUsedAt } = apiKey;
  const record = {
    number: 1,
    prefix,
    lastFour,
    createdAt,
    lastUsedAt,
    endsAt: null,
    completesOnFirstUse: false,
  };
  return { secret, digest, verifiable: { digest, secret: record, apiKey, account } };
}

export function revoked({ secret, digest, verifiable }: MadeKey): MadeKey {
  const apiKey = { ...verifiable.apiKey, revokedAt: new Date() };
  return { secret, digest, verifiable: { ...verifiable, apiKey } };
}

interface Statement {
  readonly digests: number;
  /** Answers with the rows as they were when the statement began. */
  readonly answer: () => void;
  readonly fail: (error: Error) => void;
}

/** A database that answers when it is told to, or at once. */
export class ManualStore implements VerifiableKeyStore {
  readonly rows = new Map<string, VerifiableKey>();
  readonly open: Statement[] = [];
  answersAtOnce = true;
  statements = 0;
  mostAtOnce = 0;
  mostDigests = 0;

  put(...keys: readonly MadeKey[]): void {
    for (const { digest, verifiable } of keys) this.rows.set(digest, verifiable);
  }

  findByDigests(digests: readonly string[]): Promise<readonly VerifiableKey[]> {
    this.statements += 1;
    this.mostDigests = Math.max(this.mostDigests, digests.length);
    const found = digests.flatMap((digest) => this.rows.get(digest) ?? []);
    return new Promise((resolve, reject) => {
      const close = () => void this.open.splice(this.open.indexOf(statement), 1);
      const statement: Statement = {
        digests: digests.length,
        answer: () => {
          close();
          resolve(found);
        },
        fail: (error) => {
          close();
          reject(error);
        },
      };
      this.open.push(statement);
      this.mostAtOnce = Math.max(this.mostAtOnce, this.open.length);
      if (this.answersAtOnce) setImmediate(statement.answer);
    });
  }
}

export class ManualFeed implements ChangeFeed {
  isBelieved = true;
  heard: number | null = 1;
  readonly #listeners: ChangeListener[] = [];

  isTrusted(): boolean {
    return this.isBelieved;
  }

  generation(): number | null {
    return this.heard;
  }

  replicaCount(): number {
    return 1;
  }

  databaseNowMs(): number {
    return Date.now();
  }

  subscribe(listener: ChangeListener): void {
    this.#listeners.push(listener);
  }

  change(change: Partial<Change>): void {
    for (const listener of this.#listeners) listener.onChange({ digests: [], accountIds: [], ...change });
  }

  gap(): void {
    this.heard = (this.heard ?? 0) + 1;
    for (const listener of this.#listeners) listener.onGap();
  }
}

export interface CacheBench {
  readonly store: ManualStore;
  readonly feed: ManualFeed;
  readonly cache: KeyCache;
  readonly limiter: Limiter;
}

export function createCacheBench(maxKeys = 1_000): CacheBench {
  const store = new ManualStore();
  const feed = new ManualFeed();
  const limiter = createLimiter({
    store: {
      lease: () => Promise.resolve(new Map()),
      giveBack: () => Promise.resolve(),
      report: () => Promise.resolve(),
      deleteEnded: () => Promise.resolve(0),
      deleteDays: () => Promise.resolve(0),
    },
    nowMs: Date.now,
    replicaCount: () => 1,
    maxCounters: 100,
    onGiveBackFailure: () => undefined,
  });
  const cache = new KeyCache({
    feed,
    digester,
    limiter,
    maxKeys,
    loader: createKeyLoader(store),
    renewSignature: () => undefined,
  });
  return { store, feed, cache, limiter };
}

/** Lets what was asked in this turn become a statement. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}

/** Where no key is being rotated. */
export const noFirstUses = { settle: () => null };

/** Where no idle timeout is about to end a key. */
export const noLateUses = { settle: () => null };
