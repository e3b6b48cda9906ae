import type { Account } from "../../model/accounts/account.js";
import { limitSubject } from "../../model/limits/limit-name.js";
import type { LimitCounter } from "../limits/limit-counter.js";
import type { KeyLimits } from "../limits/key-limits.js";
import { accountLimitSpecs, keyLimitSpecs } from "../../model/limits/limit-specs.js";
import type { Limiter } from "../limits/limiter.js";
import type { KeyId } from "../../model/ids.js";
import type { KeyPlaces } from "../usage/key-places.js";
import type { PlacedKey } from "../usage/place-recorder.js";
import { lastUseMs, neverUsed, setLastUse } from "../usage/used-key.js";
import type { ApiKey, KeyPermission } from "../../model/keys/api-key.js";
import { compileAllowedIps, type RefuseAddress } from "../../model/keys/address-rules.js";
import { compileAllowedEndpoints, type RefuseEndpoint } from "../../model/keys/endpoint-rules.js";
import { hasExtras, noExtras, type KeyExtras } from "../../model/keys/key-extras.js";
import type { SecretHint } from "../../model/keys/secret-record.js";
import { digestWord, type DigestWords } from "./digest-words.js";
import { accountBytes, keyBytes } from "./entry-bytes.js";
import { EntryLife, hasLife } from "./entry-life.js";
import type { VerifiableKey } from "../../model/verification/verifiable-key.js";

/** A cached account, shared by the entries of its keys. */
export class AccountEntry {
  readonly account: Account;
  readonly isSuspended: boolean;
  readonly burst: LimitCounter | null;
  readonly month: LimitCounter | null;
  /** Set when the account changed: its keys must be read anew. */
  isStale = false;
  /** How many cached keys belong to it. */
  keys = 0;
  /** Its size in memory, estimated from above. */
  readonly bytes: number;

  constructor(account: Account, limiter: Limiter) {
    this.account = account;
    this.isSuspended = account.suspendedAt !== null;
    const { burst, month } = accountLimitSpecs(account);
    this.burst = burst === null ? null : limiter.counter(limitSubject(account.id, "burst"), burst);
    this.month = month === null ? null : limiter.counter(limitSubject(account.id, "month"), month);
    this.bytes = accountBytes(account, Number(this.burst !== null) + Number(this.month !== null));
  }
}

/**
 * A cached key: all that a check needs, and small, because there may be a million. What every check reads comes
 * first, as small integers, booleans or null: these are stored in the entry itself, any other number is another
 * object. The record is put together for answers that show it.
 */
export class KeyEntry implements DigestWords, KeyLimits, PlacedKey {
  readonly word0: number;
  readonly word1: number;
  readonly word2: number;
  readonly word3: number;
  readonly accountEntry: AccountEntry;
  readonly rate: LimitCounter | null;
  readonly uses: LimitCounter | null;
  readonly revokedAtMs: number | null;
  /** Null when neither the key nor this secret ends by itself. */
  readonly life: EntryLife | null;
  readonly refuseAddress: RefuseAddress | null;
  readonly refuseEndpoint: RefuseEndpoint | null;
  readonly #extras: KeyExtras;
  /** Whether it was asked for since it was cached, or since the eviction last passed it. */
  wasAskedAgain = false;
  uncounted = 0;
  lastUsedMinute = neverUsed;
  lastUsedMs = 0;
  places: KeyPlaces | null = null;
  readonly id: KeyId;
  readonly name: string;
  readonly #prefix: string;
  readonly #lastFour: string;
  readonly #permissions: readonly KeyPermission[];
  readonly #createdAtMs: number;
  readonly environment: string;
  readonly #version: number;
  /** Which of the key's secrets this is, counted from 1. */
  readonly secretNumber: number;
  /** Its size in memory without its account, estimated from above. */
  readonly bytes: number;

  constructor(
    { digest, secret, apiKey }: VerifiableKey,
    accountEntry: AccountEntry,
    limiter: Limiter,
    nowMs: number,
  ) {
    const { id } = apiKey;
    const { rate, uses } = keyLimitSpecs(apiKey);
    this.word0 = digestWord(digest, 0);
    this.word1 = digestWord(digest, 1);
    this.word2 = digestWord(digest, 2);
    this.word3 = digestWord(digest, 3);
    this.accountEntry = accountEntry;
    this.rate = rate === null ? null : limiter.counter(limitSubject(id, "rate"), rate);
    this.uses = uses === null ? null : limiter.counter(limitSubject(id, "uses"), uses);
    this.revokedAtMs = toMs(apiKey.revokedAt);
    this.life = hasLife(apiKey, secret) ? new EntryLife(apiKey, secret, nowMs) : null;
    this.refuseAddress = compileAllowedIps(apiKey.allowedIps);
    this.refuseEndpoint = compileAllowedEndpoints(apiKey.allowedEndpoints);
    this.#extras = hasExtras(apiKey) ? apiKey : noExtras;
    this.id = id;
    this.name = apiKey.name;
    this.#prefix = shared(apiKey.prefix);
    this.#lastFour = apiKey.lastFour;
    this.#permissions = apiKey.permissions.length === 0 ? noPermissions : apiKey.permissions;
    this.#createdAtMs = apiKey.createdAt.getTime();
    this.environment = shared(apiKey.environment);
    this.#version = apiKey.version;
    this.secretNumber = secret.number;
    this.bytes = keyBytes(apiKey, this.life !== null);
    if (apiKey.lastUsedAt !== null) setLastUse(this, apiKey.lastUsedAt.getTime());
  }

  /** What the presented secret begins and ends with: the key's own, except while it is being rotated. */
  get secret(): SecretHint {
    return this.life?.secret ?? { prefix: this.#prefix, lastFour: this.#lastFour };
  }

  get scopes(): readonly string[] {
    return this.#extras.scopes;
  }

  get burst(): LimitCounter | null {
    return this.accountEntry.burst;
  }

  get month(): LimitCounter | null {
    return this.accountEntry.month;
  }

  /**
   * The record, with `lastUsedAt` as far as this replica knows. Every check makes one. The extras are named one by one
   * because spreading them would take longer than the rest of the check.
   */
  toApiKey(): ApiKey {
    const extras = this.#extras;
    return {
      allowedIps: extras.allowedIps,
      allowedEndpoints: extras.allowedEndpoints,
      rate: extras.rate,
      maxUses: extras.maxUses,
      scopes: extras.scopes,
      description: extras.description,
      metadata: extras.metadata,
      ownerId: extras.ownerId,
      externalOwnerId: extras.externalOwnerId,
      tags: extras.tags,
      revocation: extras.revocation,
      id: this.id,
      accountId: this.accountEntry.account.id,
      name: this.name,
      prefix: this.#prefix,
      lastFour: this.#lastFour,
      permissions: this.#permissions,
      environment: this.environment,
      version: this.#version,
      createdAt: new Date(this.#createdAtMs),
      expiresAt: toDate(this.life?.expiresAtMs ?? null),
      idleTimeoutDays: this.life?.idleTimeoutDays ?? null,
      revokedAt: toDate(this.revokedAtMs),
      lastUsedAt: toDate(lastUseMs(this)),
    };
  }
}

const sharedTexts = new Map<string, string>();

/** Most keys have the same prefix, but the driver makes a new string for each. */
function shared(text: string): string {
  const known = sharedTexts.get(text);
  if (known !== undefined) return known;
  sharedTexts.set(text, text);
  return text;
}

const noPermissions: readonly KeyPermission[] = [];

function toMs(date: Date | null): number | null {
  return date === null ? null : date.getTime();
}

function toDate(ms: number | null): Date | null {
  return ms === null ? null : new Date(ms);
}
