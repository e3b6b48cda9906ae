import type { Account } from "../../model/accounts/account.js";
import { accountLimits } from "../../model/limits/account-limits.js";
import { limitSubject } from "../../model/limits/limit-name.js";
import type { LimitCounter } from "../limits/limit-counter.js";
import type { KeyLimits } from "../limits/key-limits.js";
import type { LimitSpec } from "../../model/limits/limit-spec.js";
import type { Limiter } from "../limits/limiter.js";
import type { KeyId } from "../../model/ids.js";
import { lastUseMs, neverUsed, setLastUse, type UsedKey } from "../usage/used-key.js";
import type { ApiKey, KeyPermission } from "../../model/keys/api-key.js";
import { compileAllowedIps, type RefuseAddress } from "../../model/keys/address-rules.js";
import { compileAllowedEndpoints, type RefuseEndpoint } from "../../model/keys/endpoint-rules.js";
import { noRestrictions, type KeyRestrictions } from "../../model/keys/key-restrictions.js";
import { digestWord, type DigestWords } from "./digest-words.js";
import { accountBytes, keyBytes } from "./entry-bytes.js";
import type { VerifiableKey } from "../../model/verification/verifiable-key.js";

/** An account as remembered: shared by the entries of all its keys. */
export class AccountEntry {
  readonly account: Account;
  readonly isSuspended: boolean;
  readonly burst: LimitCounter | null;
  readonly month: LimitCounter | null;
  /** Set when the account changed: every key that leads here must be read anew. */
  isStale = false;
  /** How many remembered keys lead here. */
  keys = 0;
  /** What it holds in memory, at most. */
  readonly bytes: number;

  constructor(account: Account, limiter: Limiter) {
    this.account = account;
    this.isSuspended = account.suspendedAt !== null;
    const { id, billingAnchor } = account;
    const { burstPerMinute, monthlyQuota } = accountLimits(account);
    this.burst =
      burstPerMinute === null
        ? null
        : limiter.counter(limitSubject(id, "burst"), inSeconds(burstPerMinute, 60));
    const window = { kind: "month", anchor: billingAnchor } as const;
    this.month =
      monthlyQuota === null
        ? null
        : limiter.counter(limitSubject(id, "month"), { max: monthlyQuota, window });
    this.bytes = accountBytes(account, Number(this.burst !== null) + Number(this.month !== null));
  }
}

/**
 * A key as remembered: all that a check needs, and small, since there may be a million. What every check looks at comes
 * first, in small integers, yes, no or nothing, for those stand in the entry itself: any other number stands elsewhere
 * in memory. The record is put together again for the answers that show it.
 */
export class KeyEntry implements DigestWords, KeyLimits, UsedKey {
  readonly word0: number;
  readonly word1: number;
  readonly word2: number;
  readonly word3: number;
  readonly accountEntry: AccountEntry;
  readonly rate: LimitCounter | null;
  readonly uses: LimitCounter | null;
  readonly revokedAtMs: number | null;
  readonly expiresAtMs: number | null;
  readonly refuseAddress: RefuseAddress | null;
  readonly refuseEndpoint: RefuseEndpoint | null;
  readonly restrictions: KeyRestrictions;
  /** Since it was remembered, or somebody looked for an entry that may go. */
  wasAskedAgain = false;
  uncounted = 0;
  lastUsedMinute = neverUsed;
  lastUsedMs = 0;
  readonly id: KeyId;
  readonly name: string;
  readonly #prefix: string;
  readonly #lastFour: string;
  readonly #permissions: readonly KeyPermission[];
  readonly #createdAtMs: number;
  /** What it holds in memory without its account, at most. */
  readonly bytes: number;

  constructor({ digest, apiKey }: VerifiableKey, accountEntry: AccountEntry, limiter: Limiter) {
    const { id, rate, maxUses } = apiKey;
    this.word0 = digestWord(digest, 0);
    this.word1 = digestWord(digest, 1);
    this.word2 = digestWord(digest, 2);
    this.word3 = digestWord(digest, 3);
    this.accountEntry = accountEntry;
    this.rate =
      rate === null
        ? null
        : limiter.counter(limitSubject(id, "rate"), inSeconds(rate.limit, rate.windowSeconds));
    const window = { kind: "total" } as const;
    this.uses = maxUses === null ? null : limiter.counter(limitSubject(id, "uses"), { max: maxUses, window });
    this.revokedAtMs = toMs(apiKey.revokedAt);
    this.expiresAtMs = toMs(apiKey.expiresAt);
    this.refuseAddress = compileAllowedIps(apiKey.allowedIps);
    this.refuseEndpoint = compileAllowedEndpoints(apiKey.allowedEndpoints);
    this.restrictions = isUnrestricted(apiKey) ? noRestrictions : apiKey;
    this.id = id;
    this.name = apiKey.name;
    this.#prefix = shared(apiKey.prefix);
    this.#lastFour = apiKey.lastFour;
    this.#permissions = apiKey.permissions.length === 0 ? noPermissions : apiKey.permissions;
    this.#createdAtMs = apiKey.createdAt.getTime();
    this.bytes = keyBytes(apiKey);
    if (apiKey.lastUsedAt !== null) setLastUse(this, apiKey.lastUsedAt.getTime());
  }

  get burst(): LimitCounter | null {
    return this.accountEntry.burst;
  }

  get month(): LimitCounter | null {
    return this.accountEntry.month;
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
      revokedAt: toDate(this.revokedAtMs),
      lastUsedAt: toDate(lastUseMs(this)),
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

function toMs(date: Date | null): number | null {
  return date === null ? null : date.getTime();
}

function toDate(ms: number | null): Date | null {
  return ms === null ? null : new Date(ms);
}

function inSeconds(max: number, seconds: number): LimitSpec {
  return { max, window: { kind: "seconds", seconds } };
}
