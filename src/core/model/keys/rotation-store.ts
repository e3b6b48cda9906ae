import type { ErrorCode } from "../../../errors/catalogue.js";
import type { Result } from "../../../errors/result.js";
import type { KeyPolicy } from "../accounts/key-policy.js";
import type { ChangeAuthor } from "../audit/change-author.js";
import type { KeyId } from "../ids.js";
import type { ApiKey } from "./api-key.js";
import type { KeyChanges, KeyScope } from "./key-store.js";
import type { SecretDigest } from "./secret-digester.js";
import type { SecretHint, SecretRecord } from "./secret-record.js";

export interface NewSecret extends SecretHint {
  readonly digest: SecretDigest;
  readonly completesOnFirstUse: boolean;
}

/** Whether the new secret of a rotation lasts, or the one before it. */
export type RotationOutcome = "completed" | "cancelled";

/** A key that nobody else changes until the work is done. */
export interface LockedKey {
  readonly apiKey: ApiKey;
  /** Those that have not ended. */
  readonly secrets: readonly SecretRecord[];
  /** By the database's clock, when the lock was had. */
  readonly now: Date;
  /** What the account asks of its keys. */
  findPolicy(): Promise<KeyPolicy>;
  change(changes: KeyChanges, author: ChangeAuthor): Promise<ApiKey>;
  /** From now on the key is known by the new secret. The one before works until `previousEndsAt`. */
  addSecret(secret: NewSecret, previousEndsAt: Date, author: ChangeAuthor): Promise<ApiKey>;
  /** Ends all secrets but this one, which lasts, and by which the key is known from now on. */
  keepSecret(secret: SecretRecord, outcome: RotationOutcome, author: ChangeAuthor): Promise<ApiKey>;
}

export type KeyLocks = "the key" | "the account and the key";

export interface RotationStore {
  /**
   * Runs `work` on the key while nobody else can change it. A failure of `work` changes nothing. Returns when no replica
   * accepts a secret that `work` ended. Null when there is no such key that is not revoked. A change of when the key ends
   * locks the account as well, because creations count the keys that have not ended.
   */
  withKeyLocked<Value, Code extends ErrorCode>(
    scope: KeyScope,
    id: KeyId,
    work: (locked: LockedKey) => Promise<Result<Value, Code>>,
    locks?: KeyLocks,
  ): Promise<Result<Value, Code> | "of another member" | null>;
  /** One statement, however many keys. */
  findSecrets(
    keys: readonly Pick<ApiKey, "id" | "prefix" | "lastFour">[],
  ): Promise<ReadonlyMap<KeyId, readonly SecretRecord[]>>;
}
