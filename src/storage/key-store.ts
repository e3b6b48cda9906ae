import { z } from "zod";
import { fieldsOf } from "../core/model/audit/changed-fields.js";
import { isAccountId, type AccountId } from "../core/model/ids.js";
import type { ApiKey } from "../core/model/keys/api-key.js";
import type { KeyReach } from "../core/model/keys/key-reach.js";
import type { KeyOrder, KeyStore, LockedAccount } from "../core/model/keys/key-store.js";
import { announceChange } from "./announce-change.js";
import type { PostgresChangeFeed } from "./change-feed.js";
import { changeTransaction } from "./change-transaction.js";
import type { Database, Transaction } from "./database.js";
import { digestBytes } from "./digest-bytes.js";
import { reachedKeys, toWhere, whereReached, whereStatus } from "./key-filter.js";
import { createdAt, orderByOf, readWindow, type KeysetColumn } from "./keyset.js";
import { lockedAt } from "./lock-key.js";
import { notify } from "./notify.js";
import { revokeKeys } from "./revoke-keys.js";
import { apiKeyColumnValues, toAccount, toApiKey } from "./rows.js";

const columns: Record<KeyOrder["field"], KeysetColumn> = {
  createdAt,
  lastUsedAt: { field: "lastUsedAt", isDate: true, isNullable: true },
  name: { field: "name", isDate: false, isNullable: false },
};

export function createKeyStore(database: Database, feed: PostgresChangeFeed): KeyStore {
  const { prisma } = database;
  return {
    async findManageable(reach, id) {
      const client = await prisma();
      const row = await client.apiKey.findFirst({ where: { id, revokedAt: null, ...whereReached(reach) } });
      return row === null ? null : toApiKey(row);
    },

    async findRecords(reach, ids) {
      const client = await prisma();
      const rows = await client.apiKey.findMany({ where: { id: { in: [...ids] }, ...whereReached(reach) } });
      return rows.map(toApiKey);
    },

    async findEnding(accountId, { endsAt, id }, limit) {
      const client = await prisma();
      const rows = await client.apiKey.findMany({
        where: {
          accountId,
          revokedAt: null,
          OR: [{ endsAt: { gt: endsAt } }, { endsAt, id: { gt: id } }],
        },
        orderBy: [{ endsAt: "asc" }, { id: "asc" }],
        take: limit,
      });
      return rows.map(toApiKey);
    },

    async list(filter, order, window) {
      const column = columns[order.field];
      const set = toWhere(filter);
      const slice = await readWindow(column, order.direction, window, {
        find: async (where, direction, limit) =>
          (await prisma()).apiKey.findMany({
            where: { AND: [set, ...where] },
            orderBy: orderByOf(column, direction),
            take: limit,
          }),
        findOne: async (where) =>
          (await prisma()).apiKey.findFirst({ where: { AND: [set, ...where] }, select: { id: true } }),
      });
      return { ...slice, items: slice.items.map(toApiKey) };
    },

    count: async (filter) => (await prisma()).apiKey.count({ where: toWhere(filter) }),

    async countActive(accountIds, now) {
      const client = await prisma();
      const groups = await client.apiKey.groupBy({
        by: ["accountId"],
        where: { accountId: { in: [...accountIds] }, ...whereStatus("active", now) },
        _count: true,
      });
      const counts = new Map<AccountId, number>();
      for (const { accountId, _count } of groups) if (isAccountId(accountId)) counts.set(accountId, _count);
      return counts;
    },

    withAccountLocked: (accountId, work) =>
      changeTransaction(database, feed, async (transaction, append) => {
        // The clock is read outside of the subquery, for that is when the lock has been had.
        const locked = await transaction.$queryRaw`
          SELECT clock_timestamp() AS now
          FROM (SELECT 1 FROM accounts WHERE id = ${accountId} FOR UPDATE) AS locked`;
        const row = await transaction.account.findUnique({ where: { id: accountId } });
        const [lock] = lockedAt.parse(locked);
        if (lock === undefined || row === null) return work(null);
        const { now } = lock;
        const account: LockedAccount = {
          account: toAccount(row),
          now,
          countActiveKeys: (of) => countActiveKeys(transaction, of, now),
          async insertKey(key, { digest, pepperVersion }, createdBy, author) {
            const { prefix, lastFour, createdAt } = key;
            const secret = { digest: digestBytes(digest), pepperVersion, createdAt, prefix, lastFour };
            await transaction.apiKey.create({
              data: { ...newKeyColumns(key), createdBy, secrets: { create: secret } },
            });
            const event = { type: "created", accountId, keyId: key.id, limit: null } as const;
            await notify(transaction, [feed.eventPayload({ ...event, occurredAt: key.createdAt })]);
            const after = fieldsOf(key);
            await append([{ accountId, action: "key.created", target: key.id, before: null, after, author }]);
          },
        };
        return work(account);
      }),

    revoke: (scope, ids, revocation, how, now, author) =>
      announceChange(database, feed, (transaction) =>
        revokeKeys(transaction, { scope, ids, revocation, how, now, author }),
      ),
  };
}

const countRow = z.tuple([z.object({ count: z.number() })]);

/**
 * One statement, which sees each key in one state: an update may move a key from one of the two ranges into the other. For each of
 * them alone PostgreSQL reads a range of an index.
 */
async function countActiveKeys(
  transaction: Transaction,
  { accountId, limitedTo }: KeyReach,
  now: Date,
): Promise<number> {
  const reached = limitedTo === null ? "" : `AND ${reachedKeys("$3::text")}`;
  const active = `SELECT count(*) FROM api_keys k WHERE k.account_id = $1 AND k.revoked_at IS NULL ${reached}`;
  const rows = await transaction.$queryRawUnsafe(
    `SELECT ((${active} AND k.ends_at IS NULL) + (${active} AND k.ends_at > $2::timestamptz))::int AS count`,
    accountId,
    now,
    ...(limitedTo === null ? [] : [limitedTo.externalOwnerId]),
  );
  const [{ count }] = countRow.parse(rows);
  return count;
}

function newKeyColumns({ id, accountId, name, prefix, lastFour, createdAt, ...rest }: ApiKey) {
  return { id, accountId, name, prefix, lastFour, createdAt, ...apiKeyColumnValues(rest) };
}
