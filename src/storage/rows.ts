import { isKeyPermission, type ApiKey } from "../core/keys/api-key.js";
import { isAccountId, isKeyId } from "../core/ids.js";
import type { Account } from "../core/accounts/account.js";
import type { AccountModel, ApiKeyModel } from "./generated/models.js";

/** The one place where a row of keys becomes the core's key. */
export function toApiKey(row: ApiKeyModel): ApiKey {
  const { id, accountId } = row;
  if (!isKeyId(id) || !isAccountId(accountId)) throw new Error("A key row with a malformed id");
  return {
    id,
    accountId,
    name: row.name,
    prefix: row.prefix,
    lastFour: row.lastFour,
    permissions: row.permissions.filter(isKeyPermission),
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    revokedAt: row.revokedAt,
    lastUsedAt: row.lastUsedAt,
  };
}

export function toAccount(row: AccountModel): Account {
  const { id, name, maxKeys, createdAt } = row;
  if (!isAccountId(id)) throw new Error("An account row with a malformed id");
  return { id, name, maxKeys, createdAt };
}
