import DataLoader from "dataloader";
import type { Call } from "../core/model/callers/credential.js";
import type { Account } from "../core/model/accounts/account.js";
import type { Core } from "../core/core.js";
import type { AccountId, KeyId } from "../core/model/ids.js";
import type { Member } from "../core/model/members/member.js";
import type { KeySecrets } from "../core/use-cases/keys/find-key-secrets.js";
import { FailureError } from "../errors/failure-error.js";
import { createUsageLoaders, type UsageLoaders } from "./usage/usage-loaders.js";

export interface Loaders extends UsageLoaders {
  readonly account: DataLoader<AccountId, Account>;
  readonly activeKeyCount: DataLoader<AccountId, number>;
  readonly keySecrets: DataLoader<ShownKey, KeySecrets, KeyId>;
  /** Null also when the caller may not see the creator. */
  readonly keyCreator: DataLoader<KeyId, Member | null>;
}

interface ShownKey {
  readonly keyId: KeyId;
  readonly prefix: string;
  readonly lastFour: string;
  readonly expiresAt: Date | null;
}

/** Created once for each request. Each loader reads a field of all rows of a page in one statement. */
export function createLoaders(core: Core, call: Call): Loaders {
  return {
    account: createAccountLoader(core, call),
    activeKeyCount: createActiveKeyCountLoader(core),
    keySecrets: createKeySecretsLoader(core, call),
    keyCreator: createKeyCreatorLoader(core, call),
    ...createUsageLoaders(core, call),
  };
}

function createAccountLoader(core: Core, call: Call): Loaders["account"] {
  return new DataLoader(async (ids) => {
    const accounts = await core.findShownAccounts(call, ids);
    if (!accounts.ok) throw new FailureError(accounts);
    const byId = new Map(accounts.value.map((account) => [account.id, account]));
    return ids.map((id) => byId.get(id) ?? new Error("A record without its account"));
  });
}

function createActiveKeyCountLoader(core: Core): Loaders["activeKeyCount"] {
  return new DataLoader(async (ids) => {
    const counts = await core.activeKeyCounts(ids);
    return ids.map((id) => counts.get(id) ?? 0);
  });
}

function createKeySecretsLoader(core: Core, call: Call): Loaders["keySecrets"] {
  const load = async (shown: readonly ShownKey[]) => {
    const keys = shown.map(({ keyId: id, prefix, lastFour, expiresAt }) => ({
      id,
      prefix,
      lastFour,
      expiresAt,
    }));
    const found = await core.findKeySecrets(call, keys);
    if (!found.ok) throw new FailureError(found);
    return shown.map(({ keyId }) => found.value.get(keyId) ?? new Error("A key without its secrets"));
  };
  return new DataLoader(load, { cacheKeyFn: ({ keyId }) => keyId });
}

function createKeyCreatorLoader(core: Core, call: Call): Loaders["keyCreator"] {
  return new DataLoader(async (ids) => {
    const creators = await core.findKeyCreators(call, ids);
    if (!creators.ok && creators.code === "service_unavailable") throw new FailureError(creators);
    return ids.map((id) => (creators.ok ? (creators.value.get(id) ?? null) : null));
  });
}
