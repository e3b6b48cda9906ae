import type { AccountId, KeyId } from "../core/ids.js";
import { isAccountId } from "../core/ids.js";
import type { KeyOrder, KeyStore, LockedAccount } from "../core/keys/key-store.js";
import type { Database } from "./database.js";
import { translatingFailures } from "./database-failure.js";
import { findKeyByDigests } from "./find-key-by-digests.js";
import { toWhere, whereStatus } from "./key-filter.js";
import { orderByOf, readWindow, type KeysetColumn } from "./keyset.js";
import { markKeysUsed } from "./mark-keys-used.js";
import { toAccount, toApiKey } from "./rows.js";

const columns: Record<KeyOrder["field"], KeysetColumn> = {
  createdAt: { field: "createdAt", isDate: true, isNullable: false },
  lastUsedAt: { field: "lastUsedAt", isDate: true, isNullable: true },
  name: { field: "name", isDate: false, isNullable: false },
};

export function createKeyStore({ prisma, pool }: Database): KeyStore {
  return {
    findByDigests: (digests) => findKeyByDigests(pool, digests),
    markUsed: (uses) => markKeysUsed(pool, uses),

    async findManageable(accountId, id) {
      const row = await prisma.apiKey.findFirst({ where: { id, accountId, revokedAt: null } });
      return row === null ? null : toApiKey(row);
    },

    async list(filter, order, window) {
      const column = columns[order.field];
      const set = toWhere(filter);
      const slice = await readWindow(column, order.direction, window, {
        find: (where, direction, limit) =>
          prisma.apiKey.findMany({
            where: { AND: [set, ...where] },
            orderBy: orderByOf(column, direction),
            take: limit,
          }),
        exists: async (where) =>
          (await prisma.apiKey.findFirst({ where: { AND: [set, ...where] }, select: { id: true } })) !== null,
      });
      return { ...slice, items: slice.items.map(toApiKey) };
    },

    count: (filter) => prisma.apiKey.count({ where: toWhere(filter) }),

    async countActive(accountIds, now) {
      const groups = await prisma.apiKey.groupBy({
        by: ["accountId"],
        where: { accountId: { in: [...accountIds] }, ...whereStatus("active", now) },
        _count: true,
      });
      const counts = new Map<AccountId, number>();
      for (const { accountId, _count } of groups) if (isAccountId(accountId)) counts.set(accountId, _count);
      return counts;
    },

    withAccountLocked: (accountId, work) =>
      translatingFailures(() =>
        prisma.$transaction(async (transaction) => {
          await transaction.$queryRaw`SELECT 1 FROM accounts WHERE id = ${accountId} FOR UPDATE`;
          const row = await transaction.account.findUnique({ where: { id: accountId } });
          if (row === null) return work(null);
          const locked: LockedAccount = {
            account: toAccount(row),
            countActiveKeys: (now) =>
              transaction.apiKey.count({ where: { accountId, ...whereStatus("active", now) } }),
            async insertKey(key, { digest, pepperVersion }) {
              const secret = { digest: new Uint8Array(digest), pepperVersion, createdAt: key.createdAt };
              await transaction.apiKey.create({
                data: { ...key, permissions: [...key.permissions], secrets: { create: secret } },
              });
            },
          };
          return work(locked);
        }),
      ),

    async revoke(accountId, id: KeyId, now) {
      const [row] = await prisma.apiKey.updateManyAndReturn({
        where: { id, accountId, revokedAt: null },
        data: { revokedAt: now },
      });
      return row === undefined ? null : toApiKey(row);
    },
  };
}
