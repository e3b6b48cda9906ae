import type { Account } from "../accounts/account.js";
import { accountLimits } from "../limits/account-limits.js";
import type { LimitCounter } from "../limits/limit-counter.js";
import type { Limiter } from "../limits/limiter.js";
import type { KeyId } from "../ids.js";
import type { UsedKey } from "../usage/usage-recorder.js";
import type { ApiKey, KeyPermission } from "../keys/api-key.js";
import type { Digest } from "../keys/secret-digester.js";
import { compileAllowedIps, noRestrictions, type KeyRestrictions } from "../keys/key-restrictions.js";
import type { VerifiableKey } from "./verifiable-key.js";

const noCounters: readonly LimitCounter[] = [];

/** An account as remembered: shared by the entries of all its keys. */
export class AccountEntry {
  readonly account: Account;
  readonly isSuspended: boolean;
  readonly counters: readonly LimitCounter[];
  /** Set when the account changed: every key that leads here must be read anew. */
  isStale = false;
  /** How many remembered keys lead here. */
  keys = 0;

  constructor(account: Account, limiter: Limiter) {
    this.account = account;
    this.isSuspended = account.suspendedAt !== null;
    const { burstPerMinute, monthlyQuota } = accountLimits(account);
    const counters = [];
    if (burstPerMinute !== null) {
      const window = { kind: "seconds", seconds: 60 } as const;
      counters.push(limiter.counter(`${account.id}/burst`, { max: burstPerMinute, window }));
    }
    if (monthlyQuota !== null) {
      const window = { kind: "month", anchor: account.billingAnchor } as const;
      counters.push(limiter.counter(`${account.id}/month`, { max: monthlyQuota, window }));
    }
    this.counters = counters.length === 0 ? noCounters : counters;
  }
}

/**
 * A key as remembered: all that a check needs, and small, since there may be a million. The record
 * is put together again for the answers that show it.
 */
export class KeyEntry implements UsedKey {
  readonly digest: Digest;
  readonly id: KeyId;
  readonly name: string;
  readonly accountEntry: AccountEntry;
  readonly expiresAtMs: number;
  readonly restrictions: KeyRestrictions;
  readonly isIpAllowed: ((ip: string) => boolean) | null;
  readonly counters: readonly LimitCounter[];
  /** A number from the first: a field that began as undefined takes a new heap number with every check. */
  lastUsedAtMs = Number.POSITIVE_INFINITY;
  uncounted = 0;
  /** Since it was remembered, or somebody looked for an entry that may go. */
  wasAskedAgain = false;
  readonly #prefix: string;
  readonly #lastFour: string;
  readonly #permissions: readonly KeyPermission[];
  readonly #createdAtMs: number;
  readonly #revokedAtMs: number;

  constructor({ digest, apiKey }: VerifiableKey, accountEntry: AccountEntry, limiter: Limiter) {
    this.digest = digest;
    this.id = apiKey.id;
    this.name = apiKey.name;
    this.accountEntry = accountEntry;
    this.expiresAtMs = toMs(apiKey.expiresAt);
    this.restrictions = isUnrestricted(apiKey) ? noRestrictions : apiKey;
    this.isIpAllowed = compileAllowedIps(apiKey.allowedIps);
    this.counters = countersOf(apiKey, accountEntry, limiter);
    this.#prefix = shared(apiKey.prefix);
    this.#lastFour = apiKey.lastFour;
    this.#permissions = apiKey.permissions.length === 0 ? noPermissions : apiKey.permissions;
    this.#createdAtMs = apiKey.createdAt.getTime();
    this.#revokedAtMs = toMs(apiKey.revokedAt);
    this.lastUsedAtMs = toMs(apiKey.lastUsedAt);
  }

  get isRevoked(): boolean {
    return this.#revokedAtMs !== Infinity;
  }

  /** The record, `lastUsedAt` as far as this replica knows. */
  toApiKey(): ApiKey {
    const { allowedIps, allowedEndpoints, rate, maxUses } = this.restrictions;
    return {
      id: this.id,
      accountId: this.accountEntry.account.id,
      name: this.name,
      prefix: this.#prefix,
      lastFour: this.#lastFour,
      permissions: this.#permissions,
      createdAt: new Date(this.#createdAtMs),
      expiresAt: toDate(this.expiresAtMs),
      revokedAt: toDate(this.#revokedAtMs),
      lastUsedAt: toDate(this.lastUsedAtMs),
      allowedIps,
      allowedEndpoints,
      rate,
      maxUses,
    };
  }
}

const prefixes = new Map<string, string>();

/** Keys have few prefixes among them, and the database gives each key a copy. */
function shared(prefix: string): string {
  const known = prefixes.get(prefix);
  if (known !== undefined) return known;
  prefixes.set(prefix, prefix);
  return prefix;
}

const noPermissions: readonly KeyPermission[] = [];

function isUnrestricted({ allowedIps, allowedEndpoints, rate, maxUses }: KeyRestrictions): boolean {
  return allowedIps.length === 0 && allowedEndpoints.length === 0 && rate === null && maxUses === null;
}

function toMs(date: Date | null): number {
  return date === null ? Infinity : date.getTime();
}

function toDate(ms: number): Date | null {
  return ms === Infinity ? null : new Date(ms);
}

function countersOf(apiKey: ApiKey, { counters }: AccountEntry, limiter: Limiter): readonly LimitCounter[] {
  const { rate, maxUses } = apiKey;
  if (rate === null && maxUses === null) return counters;
  const own = [];
  if (rate !== null) {
    const window = { kind: "seconds", seconds: rate.windowSeconds } as const;
    own.push(limiter.counter(`${apiKey.id}/rate`, { max: rate.limit, window }));
  }
  if (maxUses !== null) {
    own.push(limiter.counter(`${apiKey.id}/uses`, { max: maxUses, window: { kind: "total" } }));
  }
  return [...counters, ...own];
}
