import type { AccountId } from "../ids.js";
import type { PageWindow, Slice } from "../paging/page.js";
import type { Account } from "./account.js";

/** `id` and `createdAt` are for ever. */
export type AccountChanges = Partial<Omit<Account, "id" | "createdAt">>;

export interface AccountStore {
  find(id: AccountId): Promise<Account | null>;
  findMany(ids: readonly AccountId[]): Promise<readonly Account[]>;
  list(window: PageWindow): Promise<Slice<Account>>;
  count(): Promise<number>;
  insert(account: Account): Promise<void>;
  /** Returns when every replica goes by the account as it is now. */
  update(id: AccountId, changes: AccountChanges): Promise<Account | null>;
}
