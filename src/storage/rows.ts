import type { Account } from "../core/model/accounts/account.js";
import { actorText, parseActor } from "../core/model/callers/actor.js";
import {
  isAccountId,
  isKeyId,
  isMemberId,
  isOperatorId,
  isPersonId,
  isSessionId,
} from "../core/model/ids.js";
import { isKeyPermission, type ApiKey } from "../core/model/keys/api-key.js";
import { isRevocationReason, type Revocation } from "../core/model/keys/revocation.js";
import type { SecretRecord } from "../core/model/keys/secret-record.js";
import { isPlan } from "../core/model/limits/plans.js";
import type { Member } from "../core/model/members/member.js";
import type { Person } from "../core/model/members/person.js";
import { isRole } from "../core/model/members/role.js";
import { isOperatorPermission, type Operator } from "../core/model/operators/operator.js";
import type { Session } from "../core/model/sessions/session.js";
import type {
  AccountModel,
  ApiKeyModel,
  KeySecretModel,
  MemberModel,
  OperatorModel,
  PersonModel,
  SessionModel,
  TokenMemberModel,
} from "./generated/models.js";

/** The one place where a row of keys becomes the core's key. Rows of earlier versions have null for a list. */
export function toApiKey(row: ApiKeyModel): ApiKey {
  const { id, accountId, rateLimit: limit, rateWindowSeconds: windowSeconds, ownerId } = row;
  if (!isKeyId(id) || !isAccountId(accountId)) throw new Error("A key row with a malformed id");
  return {
    id,
    accountId,
    name: row.name,
    prefix: row.prefix,
    lastFour: row.lastFour,
    permissions: row.permissions.filter(isKeyPermission),
    environment: row.environment,
    version: row.version,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    idleTimeoutDays: row.idleTimeoutDays,
    revokedAt: row.revokedAt,
    lastUsedAt: row.lastUsedAt,
    allowedIps: orNone(row.allowedIps),
    allowedEndpoints: orNone(row.allowedEndpoints),
    rate: limit === null || windowSeconds === null ? null : { limit, windowSeconds },
    maxUses: row.maxUses,
    scopes: orNone(row.scopes),
    description: row.description,
    metadata: row.metadata,
    ownerId: ownerId !== null && isMemberId(ownerId) ? ownerId : null,
    externalOwnerId: row.externalOwnerId,
    tags: orNone(row.tags),
    revocation: toRevocation(row),
  };
}

function toRevocation({
  revokedAt,
  revokedBy,
  revocationReason,
  revocationNote,
}: ApiKeyModel): Revocation | null {
  if (revokedAt === null) return null;
  return {
    by: revokedBy === null ? null : parseActor(revokedBy),
    reason: revocationReason !== null && isRevocationReason(revocationReason) ? revocationReason : null,
    note: revocationNote,
  };
}

/** Rows of earlier versions name neither prefix nor last four: those are the key's. */
export function toSecretRecord(
  { number, prefix, lastFour, createdAt, lastUsedAt, endsAt, completesOnFirstUse }: KeySecretModel,
  key: Pick<ApiKey, "prefix" | "lastFour">,
): SecretRecord {
  return {
    number,
    prefix: prefix ?? key.prefix,
    lastFour: lastFour ?? key.lastFour,
    createdAt,
    lastUsedAt,
    endsAt,
    completesOnFirstUse,
  };
}

/** And the one where fields of the core's key become columns; what is absent is not written. */
export function apiKeyColumnValues({
  rate,
  allowedIps,
  allowedEndpoints,
  scopes,
  tags,
  permissions,
  revocation,
  ...rest
}: Partial<ApiKey>) {
  return {
    ...rest,
    ...(allowedIps === undefined ? {} : { allowedIps: [...allowedIps] }),
    ...(allowedEndpoints === undefined ? {} : { allowedEndpoints: [...allowedEndpoints] }),
    ...(scopes === undefined ? {} : { scopes: [...scopes] }),
    ...(tags === undefined ? {} : { tags: [...tags] }),
    ...(permissions === undefined ? {} : { permissions: [...permissions] }),
    ...(rate === undefined
      ? {}
      : { rateLimit: rate?.limit ?? null, rateWindowSeconds: rate?.windowSeconds ?? null }),
    ...(revocation === undefined
      ? {}
      : {
          revokedBy: revocation?.by == null ? null : actorText(revocation.by),
          revocationReason: revocation?.reason ?? null,
          revocationNote: revocation?.note ?? null,
        }),
  };
}

export function toAccount(row: AccountModel): Account {
  const { id, plan, billingAnchor, createdAt, allowedScopes, ...rest } = row;
  if (!isAccountId(id)) throw new Error("An account row with a malformed id");
  if (!isPlan(plan)) throw new Error("An account row with a plan this version does not know");
  return {
    ...rest,
    id,
    plan,
    createdAt,
    billingAnchor: billingAnchor ?? createdAt,
    allowedScopes: orNone(allowedScopes),
  };
}

export function accountColumnValues<Fields extends Partial<Account>>({ allowedScopes, ...rest }: Fields) {
  return { ...rest, ...(allowedScopes === undefined ? {} : { allowedScopes: [...allowedScopes] }) };
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

export function toPerson({ id, email, createdAt }: PersonModel): Person {
  if (!isPersonId(id)) throw new Error("A row of people with a malformed id");
  return { id, email, createdAt };
}

export function toMember(row: MemberModel & { readonly person: Pick<PersonModel, "email"> }): Member {
  const { id, accountId, personId, role, createdAt, joinedAt, invitedBy, person } = row;
  if (!isMemberId(id) || !isAccountId(accountId) || !isPersonId(personId) || !isRole(role)) {
    throw new Error("A row of members with a malformed id or an unknown role");
  }
  const inviter = invitedBy !== null && isMemberId(invitedBy) ? invitedBy : null;
  return { id, accountId, personId, email: person.email, role, createdAt, joinedAt, invitedBy: inviter };
}

export function toTokenMember(row: TokenMemberModel): Member {
  const { email, createdAt } = row;
  return toMember({ ...row, joinedAt: createdAt, invitedBy: null, person: { email } });
}

export function toSession(row: Omit<SessionModel, "digest" | "pepperVersion">): Session {
  const { id, personId, accountId, createdAt, lastSeenAt, expiresAt, revokedAt, userAgent } = row;
  if (!isSessionId(id) || !isPersonId(personId)) throw new Error("A row of sessions with a malformed id");
  const chosen = accountId !== null && isAccountId(accountId) ? accountId : null;
  return { id, personId, accountId: chosen, createdAt, lastSeenAt, expiresAt, revokedAt, userAgent };
}

function orNone(list: readonly string[] | null): readonly string[] {
  return list ?? [];
}
