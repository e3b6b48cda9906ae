import type { AccountId, KeyId } from "../ids.js";

/** What became of a use that was written by itself: a key that ended meanwhile is not used any more. */
export type WrittenUse = "written" | "expired" | "revoked";

export interface UseStore {
  /** Writes that the key is used now. Creations of keys in the account, which count those that have not ended, wait. */
  writeNow(accountId: AccountId, keyId: KeyId): Promise<WrittenUse>;
}
