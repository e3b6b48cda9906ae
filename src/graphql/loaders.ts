import DataLoader from "dataloader";
import type { Account } from "../core/accounts/account.js";
import type { Core } from "../core/core.js";
import type { AccountId } from "../core/ids.js";

export interface Loaders {
  readonly account: DataLoader<AccountId, Account>;
  readonly activeKeyCount: DataLoader<AccountId, number>;
}

/** One set a request: what hangs on the rows of a page is read in one statement a field. */
export function createLoaders(core: Core): Loaders {
  return { account: createAccountLoader(core), activeKeyCount: createActiveKeyCountLoader(core) };
}

function createAccountLoader(core: Core): Loaders["account"] {
  return new DataLoader(async (ids) => {
    const accounts = await core.accountsById(ids);
    const byId = new Map(accounts.map((account) => [account.id, account]));
    return ids.map((id) => byId.get(id) ?? new Error("A record without its account"));
  });
}

function createActiveKeyCountLoader(core: Core): Loaders["activeKeyCount"] {
  return new DataLoader(async (ids) => {
    const counts = await core.activeKeyCounts(ids);
    return ids.map((id) => counts.get(id) ?? 0);
  });
}
