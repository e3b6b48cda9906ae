import type { ApiKey } from "../../model/keys/api-key.js";
import type { SecretRecord } from "../../model/keys/secret-record.js";
import { lastUseMs, type UsedKey } from "../usage/used-key.js";
import { dayMs } from "../../model/durations.js";

/** How far behind the database's times of use may be, because replicas write them now and then. */
const unwrittenUsesMs = 60_000;
/** How often at most an entry that may have been idle for too long is read again. */
const rereadMs = 1_000;

/** When a remembered key, or the one of its secrets that was presented, ends. Entries that never end have none. */
export class EntryLife {
  readonly secret: SecretRecord;
  readonly expiresAtMs: number | null;
  readonly idleTimeoutDays: number | null;
  readonly #createdAtMs: number;
  readonly #secretEndsAtMs: number | null;
  readonly #readAtMs: number;
  /** Nothing can have ended before. */
  #soonestEndMs: number;

  constructor(key: ApiKey, secret: SecretRecord, nowMs: number) {
    this.secret = secret;
    this.expiresAtMs = key.expiresAt?.getTime() ?? null;
    this.idleTimeoutDays = key.idleTimeoutDays;
    this.#createdAtMs = key.createdAt.getTime();
    this.#secretEndsAtMs = secret.endsAt?.getTime() ?? null;
    this.#readAtMs = nowMs;
    this.#soonestEndMs = this.#findSoonestEnd(key.lastUsedAt?.getTime() ?? null);
  }

  /** Whether the next use is the first of a secret that ends the one before it. */
  get endsPreviousSecret(): boolean {
    return this.secret.completesOnFirstUse;
  }

  /** Why the key is refused now. A secret that ended was revoked; a key that ended has expired. */
  refusal(key: UsedKey, nowMs: number): "api_key_revoked" | "api_key_expired" | null {
    if (nowMs < this.#soonestEndMs) return null;
    if (this.#secretEndsAtMs !== null && this.#secretEndsAtMs <= nowMs) return "api_key_revoked";
    if (this.expiresAtMs !== null && this.expiresAtMs <= nowMs) return "api_key_expired";
    // A use since has put the end of the idle timeout off.
    this.#soonestEndMs = this.#findSoonestEnd(lastUseMs(key));
    return nowMs < this.#soonestEndMs ? null : "api_key_expired";
  }

  /** Whether the key would seem to have ended, for not being used, before a use of now is written with the others. */
  isIdleSoon(key: UsedKey, nowMs: number): boolean {
    if (this.idleTimeoutDays === null) return false;
    const idleEndMs = this.#idleEnd(lastUseMs(key));
    return idleEndMs !== null && nowMs >= idleEndMs - unwrittenUsesMs;
  }

  /** Other replicas may have accepted a key that seems idle here. */
  isOutdated(key: UsedKey, nowMs: number): boolean {
    if (nowMs < this.#soonestEndMs) return false;
    const idleEndMs = this.#idleEnd(lastUseMs(key));
    if (idleEndMs === null || idleEndMs > nowMs || nowMs - this.#readAtMs < rereadMs) return false;
    return this.#readAtMs < idleEndMs + unwrittenUsesMs;
  }

  #findSoonestEnd(usedAtMs: number | null): number {
    return Math.min(
      this.#secretEndsAtMs ?? Infinity,
      this.expiresAtMs ?? Infinity,
      this.#idleEnd(usedAtMs) ?? Infinity,
    );
  }

  #idleEnd(usedAtMs: number | null): number | null {
    return this.idleTimeoutDays === null
      ? null
      : (usedAtMs ?? this.#createdAtMs) + this.idleTimeoutDays * dayMs;
  }
}

/** Most keys have one secret, no expiry and no idle timeout. */
export function hasLife(key: ApiKey, secret: SecretRecord): boolean {
  return (
    key.expiresAt !== null || key.idleTimeoutDays !== null || secret.endsAt !== null || secret.number > 1
  );
}
