import type { Account } from "../accounts/account.js";
import type { ChangeAuthor } from "../audit/change-author.js";
import type { AccountId, KeyId, MemberId } from "../ids.js";
import type { PageWindow, Slice } from "../paging/page.js";
import type { ApiKey, KeyStatus } from "./api-key.js";
import type { KeyReach } from "./key-reach.js";
import type { KeyExtras } from "./key-extras.js";
import type { Revocation } from "./revocation.js";
import type { SecretDigest } from "./secret-digester.js";

export interface DateRange {
  /** Inclusive. */
  readonly from: Date | null;
  /** Exclusive. */
  readonly to: Date | null;
}

/** A set of keys of one account. */
export interface KeyFilter extends KeyReach {
  /** Null: whichever they are. */
  readonly ids: readonly KeyId[] | null;
  readonly statuses: readonly KeyStatus[];
  /** Null: of any. */
  readonly environments: readonly string[] | null;
  readonly nameContains: string | null;
  /** In the name, or the last four characters of a secret. */
  readonly search: string | null;
  readonly ownerId: string | null;
  readonly externalOwnerId: string | null;
  /** Keys that have all of these. */
  readonly tags: readonly string[];
  readonly createdAt: DateRange;
  readonly lastUsedAt: DateRange;
  /** Keys not used since: a key never used counts from its creation. */
  readonly unusedSince: Date | null;
  /** Keys that have not ended, and will end by themselves before, or then. */
  readonly endingBefore: Date | null;
  /** Whether they end by themselves, by an expiry or an idle timeout. Null: either. */
  readonly hasExpiry: boolean | null;
  /** The moment that decides which keys have expired. */
  readonly now: Date;
}

export interface KeyOrder {
  readonly field: "createdAt" | "name" | "lastUsedAt";
  readonly direction: "asc" | "desc";
}

/** An account that nobody else creates keys in until the work is done. */
export interface LockedAccount {
  readonly account: Account;
  /** By the database's clock, when the lock was had: a key that expired while we waited for it frees its place. */
  readonly now: Date;
  countActiveKeys(of: KeyReach): Promise<number>;
  insertKey(
    key: ApiKey,
    secret: SecretDigest,
    createdBy: MemberId | null,
    author: ChangeAuthor,
  ): Promise<void>;
}

/** The keys that a caller may change: all that it reaches, or those that one member created. */
export interface KeyScope extends KeyReach {
  /** Null: created by anybody. */
  readonly createdBy: MemberId | null;
}

export type KeyChanges = Partial<
  Pick<ApiKey, "name" | "expiresAt" | "idleTimeoutDays"> & Omit<KeyExtras, "revocation">
>;

/** Null when there is no such key that is not revoked. */
export type ChangedKey = ApiKey | "of another member" | null;

/** How keys are revoked: those that can be, all of them or none, or none at all, to see what would happen. */
export type RevokeMode = "each" | "all or nothing" | "dry run";

/** A position in the order in which keys end by themselves. */
export interface EndPosition {
  readonly endsAt: Date;
  readonly id: string;
}

export interface KeyStore {
  /** A key that can be managed: one that is reached, and not revoked. */
  findManageable(reach: KeyReach, id: KeyId): Promise<ApiKey | null>;
  list(filter: KeyFilter, order: KeyOrder, window: PageWindow): Promise<Slice<ApiKey>>;
  count(filter: KeyFilter): Promise<number>;
  countActive(accountIds: readonly AccountId[], now: Date): Promise<ReadonlyMap<AccountId, number>>;
  /** Keys by id, whatever their state; those that are not there are missing. */
  findRecords(reach: KeyReach, ids: readonly KeyId[]): Promise<readonly ApiKey[]>;
  /** Keys not revoked that end by themselves after this position, the soonest first. */
  findEnding(accountId: AccountId, after: EndPosition, limit: number): Promise<readonly ApiKey[]>;
  /** `work` is given null when there is no such account. */
  withAccountLocked<Value>(
    accountId: AccountId,
    work: (locked: LockedAccount | null) => Promise<Value>,
  ): Promise<Value>;
  /**
   * The keys by id as they are afterwards; absent are those that are not there. Returns when no replica accepts a revoked
   * key any more, also when another call revoked it.
   */
  revoke(
    scope: KeyScope,
    ids: readonly KeyId[],
    revocation: Revocation,
    how: RevokeMode,
    now: Date,
    author: ChangeAuthor,
  ): Promise<ReadonlyMap<string, ChangedKey>>;
}
