import type { AccountStore } from "../core/model/accounts/account-store.js";
import { announcing } from "./announcing.js";
import type { PostgresChangeFeed } from "./change-feed.js";
import type { Database } from "./database.js";
import { Prisma } from "./generated/client.js";
import { createdAt, readWindow, orderByOf } from "./keyset.js";
import { accountColumnValues, toAccount } from "./rows.js";

export function createAccountStore(database: Database, feed: PostgresChangeFeed): AccountStore {
  const { prisma } = database;
  return {
    async find(id) {
      const row = await prisma.account.findUnique({ where: { id } });
      return row === null ? null : toAccount(row);
    },
    async findByExternalId(externalId) {
      const row = await prisma.account.findUnique({ where: { externalId } });
      return row === null ? null : toAccount(row);
    },
    async findMany(ids) {
      const rows = await prisma.account.findMany({ where: { id: { in: [...ids] } } });
      return rows.map(toAccount);
    },
    async list(window) {
      const slice = await readWindow(createdAt, "desc", window, {
        find: (where, direction, limit) =>
          prisma.account.findMany({
            where: { AND: [...where] },
            orderBy: orderByOf(createdAt, direction),
            take: limit,
          }),
        exists: async (where) =>
          (await prisma.account.findFirst({ where: { AND: [...where] }, select: { id: true } })) !== null,
      });
      return { ...slice, items: slice.items.map(toAccount) };
    },
    count: () => prisma.account.count(),
    async insert(account) {
      const { count } = await prisma.account.createMany({
        data: [accountColumnValues(account)],
        skipDuplicates: true,
      });
      return count === 1 ? "inserted" : "taken";
    },
    update: (id, changes) =>
      announcing(database, feed, async (transaction) => {
        const [row] = await transaction.account.updateManyAndReturn({
          where: { id },
          data: accountColumnValues(changes),
        });
        if (row === undefined) return { value: null, change: "none" };
        return { value: toAccount(row), change: { digests: [], accountIds: [id] } };
      }).catch(orTaken),
  };
}

/** The one thing of an account that must be its own, besides its id, is its external id. */
function orTaken(error: unknown): "taken" {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") return "taken";
  throw error;
}
