import type { Account } from "../core/accounts/account.js";
import { isAccountId, isKeyId, isOperatorId } from "../core/ids.js";
import { isKeyPermission, type ApiKey } from "../core/keys/api-key.js";
import type { KeyRestrictions } from "../core/keys/key-restrictions.js";
import { isPlan } from "../core/limits/plans.js";
import { isOperatorPermission, type Operator } from "../core/operators/operator.js";
import type { AccountModel, ApiKeyModel, OperatorModel } from "./generated/models.js";

/** The one place where a row of keys becomes the core's key. */
export function toApiKey(row: ApiKeyModel): ApiKey {
  const { id, accountId, rateLimit: limit, rateWindowSeconds: windowSeconds } = row;
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
    // Rows older than these columns have null in them.
    allowedIps: orNone(row.allowedIps),
    allowedEndpoints: orNone(row.allowedEndpoints),
    rate: limit === null || windowSeconds === null ? null : { limit, windowSeconds },
    maxUses: row.maxUses,
  };
}

/** And the one where the core's restrictions become columns. */
export function restrictionColumns({
  rate,
  allowedIps,
  allowedEndpoints,
  ...rest
}: Partial<KeyRestrictions>) {
  return {
    ...rest,
    ...(allowedIps === undefined ? {} : { allowedIps: [...allowedIps] }),
    ...(allowedEndpoints === undefined ? {} : { allowedEndpoints: [...allowedEndpoints] }),
    ...(rate === undefined
      ? {}
      : { rateLimit: rate?.limit ?? null, rateWindowSeconds: rate?.windowSeconds ?? null }),
  };
}

export function toAccount(row: AccountModel): Account {
  const { id, plan, billingAnchor, ...rest } = row;
  if (!isAccountId(id)) throw new Error("An account row with a malformed id");
  if (!isPlan(plan)) throw new Error("An account row with a plan this version does not know");
  const { name, maxKeys, createdAt, burstPerMinute, monthlyQuota, suspendedAt } = rest;
  return {
    id,
    name,
    maxKeys,
    createdAt,
    plan,
    burstPerMinute,
    monthlyQuota,
    billingAnchor: billingAnchor ?? createdAt,
    suspendedAt,
  };
}

export function toOperator({ id, permissions, ...row }: OperatorModel): Operator {
  if (!isOperatorId(id)) throw new Error("An operator row with a malformed id");
  const { name, prefix, lastFour, createdAt, revokedAt } = row;
  return {
    id,
    name,
    prefix,
    lastFour,
    permissions: permissions.filter(isOperatorPermission),
    createdAt,
    revokedAt,
  };
}

function orNone(list: readonly string[] | null): readonly string[] {
  return list ?? [];
}
