import type { ChangeAuthor } from "../audit/change-author.js";
import type { AccountId } from "../ids.js";
import type { Revocation } from "../keys/revocation.js";
import type { PageWindow, Slice } from "../paging/page.js";
import type { Account } from "./account.js";

/** `id` and `createdAt` never change. */
export type AccountChanges = Partial<Omit<Account, "id" | "createdAt">>;

export interface EndedSubscription {
  readonly account: Account;
  /** How many keys were revoked; 0 when there were none left. */
  readonly revokedKeys: number;
}

export interface AccountStore {
  find(id: AccountId): Promise<Account | null>;
  findByExternalId(externalId: string): Promise<Account | null>;
  findMany(ids: readonly AccountId[]): Promise<readonly Account[]>;
  /** `search`: in the name, or all of the id or the external id; null for all accounts. */
  list(search: string | null, window: PageWindow): Promise<Slice<Account>>;
  count(search: string | null): Promise<number>;
  /** `taken` when another account has its external id. */
  insert(account: Account, author: ChangeAuthor): Promise<"inserted" | "taken">;
  /** Returns when every replica uses the changed account. */
  update(id: AccountId, changes: AccountChanges, author: ChangeAuthor): Promise<Account | "taken" | null>;
  /** Revokes all keys of the account. Returns when no replica accepts one of them, also when another call revoked it. */
  endSubscription(
    id: AccountId,
    revocation: Revocation,
    author: ChangeAuthor,
  ): Promise<EndedSubscription | null>;
}
