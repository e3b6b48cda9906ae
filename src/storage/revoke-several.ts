import type { ChangeAuthor } from "../core/model/audit/change-author.js";
import { changedFields } from "../core/model/audit/changed-fields.js";
import type { KeyId } from "../core/model/ids.js";
import type { ApiKey } from "../core/model/keys/api-key.js";
import type { BulkMode, ChangedKey, KeyScope } from "../core/model/keys/key-store.js";
import type { Revocation } from "../core/model/keys/revocation.js";
import type { Announced } from "./announcing.js";
import type { Transaction } from "./database.js";
import { digestOf } from "./digest-bytes.js";
import { apiKeyColumnValues, toApiKey } from "./rows.js";

interface Given {
  readonly scope: KeyScope;
  readonly ids: readonly KeyId[];
  readonly revocation: Revocation;
  readonly how: BulkMode;
  readonly now: Date;
  readonly author: ChangeAuthor;
}

/** Locks the keys in the order of their ids, so that two such calls cannot deadlock, and revokes those that it may. */
export async function revokeSeveral(
  transaction: Transaction,
  { scope, ids, revocation, how, now, author }: Given,
): Promise<Announced<ReadonlyMap<string, ChangedKey>>> {
  const { accountId, createdBy } = scope;
  await transaction.$queryRaw`SELECT 1 FROM api_keys WHERE id = ANY(${[...ids]}::text[]) ORDER BY id FOR UPDATE`;
  const rows = await transaction.apiKey.findMany({
    where: { id: { in: [...ids] }, accountId, revokedAt: null },
    orderBy: { id: "asc" },
  });
  const results = new Map<string, ChangedKey>();
  for (const row of rows) {
    const isOwn = createdBy === null || row.createdBy === createdBy;
    results.set(row.id, isOwn ? toApiKey(row) : "of another member");
  }
  const before = [...results.values()].filter((result): result is ApiKey => isKey(result));
  const isWhole = before.length === ids.length;
  if (how === "dry run" || (how === "all or nothing" && !isWhole)) {
    return { value: results, change: "none", audit: [] };
  }
  if (before.length === 0) return { value: results, change: "made before", audit: [] };
  const where = { id: { in: before.map(({ id }) => id) } };
  const data = { revokedAt: now, ...apiKeyColumnValues({ revocation }), version: { increment: 1 } };
  const changed = await transaction.apiKey.updateManyAndReturn({ where, data });
  const secrets = await transaction.keySecret.findMany({
    where: { keyId: where.id },
    select: { digest: true },
  });
  const revoked = new Map(changed.map((row) => [row.id, toApiKey(row)]));
  const audit = before.flatMap((key) => {
    const after = revoked.get(key.id);
    if (after === undefined) return [];
    results.set(key.id, after);
    const differences = changedFields(key, after);
    return [{ accountId, target: key.id, action: "key.revoked" as const, author, ...differences }];
  });
  const event = { type: "revoked", accountId, occurredAt: now, limit: null } as const;
  return {
    value: results,
    change: { digests: secrets.map(({ digest }) => digestOf(digest)), accountIds: [] },
    events: before.map(({ id }) => ({ ...event, keyId: id })),
    audit,
  };
}

function isKey(result: ChangedKey): result is ApiKey {
  return result !== null && result !== "of another member";
}
