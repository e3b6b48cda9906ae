import type { AccountId } from "../ids.js";
import type { PageWindow, Slice } from "../paging/page.js";
import type { Account } from "./account.js";

export interface AccountChanges {
  readonly name?: string;
  readonly maxKeys?: number;
}

export interface AccountStore {
  find(id: AccountId): Promise<Account | null>;
  findMany(ids: readonly AccountId[]): Promise<readonly Account[]>;
  list(window: PageWindow): Promise<Slice<Account>>;
  count(): Promise<number>;
  insert(account: Account): Promise<void>;
  update(id: AccountId, changes: AccountChanges): Promise<Account | null>;
}
