import type { AuditRecord } from "../core/model/audit/audit-event.js";
import type { ChangeAuthor } from "../core/model/audit/change-author.js";
import { changedFields } from "../core/model/audit/changed-fields.js";
import type { KeyEventNotice } from "../core/model/events/key-event.js";
import type { KeyId } from "../core/model/ids.js";
import type { ApiKey } from "../core/model/keys/api-key.js";
import type { ChangedKey, KeyScope, RevokeMode } from "../core/model/keys/key-store.js";
import type { Revocation } from "../core/model/keys/revocation.js";
import type { Announced } from "./announce-change.js";
import type { Transaction } from "./database.js";
import { digestOf } from "./digest-bytes.js";
import { whereReached } from "./key-filter.js";
import type { ApiKeyWhereInput } from "./generated/models.js";
import { apiKeyColumnValues, toApiKey } from "./rows.js";

/** What is the same for all keys of a call. */
interface Act {
  readonly revocation: Revocation;
  readonly now: Date;
  readonly author: ChangeAuthor;
}

interface Given extends Act {
  readonly scope: KeyScope;
  readonly ids: readonly KeyId[];
  readonly how: RevokeMode;
}

/** Locks the keys in the order of their ids, so that two such calls cannot deadlock, and revokes those that it may. */
export async function revokeKeys(
  transaction: Transaction,
  { scope, ids, how, ...act }: Given,
): Promise<Announced<ReadonlyMap<string, ChangedKey>>> {
  const { createdBy } = scope;
  await transaction.$queryRaw`SELECT 1 FROM api_keys WHERE id = ANY(${[...ids]}::text[]) ORDER BY id FOR UPDATE`;
  const rows = await transaction.apiKey.findMany({
    where: { id: { in: [...ids] }, revokedAt: null, ...whereReached(scope) },
    orderBy: { id: "asc" },
  });
  const isOwn = (row: { readonly createdBy: string | null }) =>
    createdBy === null || row.createdBy === createdBy;
  const found = rows.map((row): [string, ChangedKey] => [
    row.id,
    isOwn(row) ? toApiKey(row) : "of another member",
  ]);
  const own = rows.filter(isOwn).map(({ id }) => id);
  const isWhole = own.length === ids.length;
  const value = new Map(found);
  if (how === "dry run" || (how === "all or nothing" && !isWhole)) {
    return { value, change: "none", audit: [] };
  }
  if (own.length === 0) return { value, change: "made before", audit: [] };
  const { revoked, events, audit } = await revokeLocked(transaction, { id: { in: own } }, act);
  for (const key of revoked) value.set(key.id, key);
  const secrets = await transaction.keySecret.findMany({
    where: { keyId: { in: own } },
    select: { digest: true },
  });
  const digests = secrets.map(({ digest }) => digestOf(digest));
  return { value, change: { digests, accountIds: [] }, events, audit };
}

interface RevokedKeys {
  /** In the order of their ids. */
  readonly revoked: readonly ApiKey[];
  readonly events: readonly KeyEventNotice[];
  readonly audit: readonly AuditRecord[];
}

/** Revokes keys that this transaction has locked. */
export async function revokeLocked(
  transaction: Transaction,
  where: ApiKeyWhereInput,
  { revocation, now, author }: Act,
): Promise<RevokedKeys> {
  const rows = await transaction.apiKey.updateManyAndReturn({
    where: { ...where, revokedAt: null },
    data: { revokedAt: now, ...apiKeyColumnValues({ revocation }), version: { increment: 1 } },
  });
  const revoked = rows.map(toApiKey).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return {
    revoked,
    events: revoked.map(({ id: keyId, accountId }) => ({
      type: "revoked",
      keyId,
      accountId,
      occurredAt: now,
      limit: null,
    })),
    audit: revoked.map((key) => ({
      accountId: key.accountId,
      target: key.id,
      action: "key.revoked",
      author,
      ...changedFields({ ...key, revokedAt: null, revocation: null }, key),
    })),
  };
}
