import type { AccountStore } from "../core/model/accounts/account-store.js";
import { changedFields } from "../core/model/audit/changed-fields.js";
import { accountCreated } from "./account-created.js";
import { announceChange } from "./announce-change.js";
import type { PostgresChangeFeed } from "./change-feed.js";
import { changeTransaction } from "./change-transaction.js";
import type { Database } from "./database.js";
import { endSubscription } from "./end-subscription.js";
import { errorCode } from "./error-code.js";
import type { AccountWhereInput } from "./generated/models.js";
import { containing } from "./key-filter.js";
import { createdAt, readWindow, orderByOf } from "./keyset.js";
import { accountColumnValues, toAccount } from "./rows.js";

export function createAccountStore(database: Database, feed: PostgresChangeFeed): AccountStore {
  const { prisma } = database;
  return {
    async find(id) {
      const row = await (await prisma()).account.findUnique({ where: { id } });
      return row === null ? null : toAccount(row);
    },
    async findByExternalId(externalId) {
      const row = await (await prisma()).account.findUnique({ where: { externalId } });
      return row === null ? null : toAccount(row);
    },
    async findMany(ids) {
      const rows = await (await prisma()).account.findMany({ where: { id: { in: [...ids] } } });
      return rows.map(toAccount);
    },
    async list(search, window) {
      const set = whereFound(search);
      const slice = await readWindow(createdAt, "desc", window, {
        find: async (where, direction, limit) =>
          (await prisma()).account.findMany({
            where: { AND: [set, ...where] },
            orderBy: orderByOf(createdAt, direction),
            take: limit,
          }),
        findOne: async (where) =>
          (await prisma()).account.findFirst({ where: { AND: [set, ...where] }, select: { id: true } }),
      });
      return { ...slice, items: slice.items.map(toAccount) };
    },
    count: async (search) => (await prisma()).account.count({ where: whereFound(search) }),
    insert: (account, author) =>
      changeTransaction(database, feed, async (transaction, append) => {
        const { count } = await transaction.account.createMany({
          data: [accountColumnValues(account)],
          skipDuplicates: true,
        });
        if (count === 0) return "taken";
        await append([accountCreated(account, author)]);
        return "inserted";
      }),
    update: (id, changes, author) =>
      announceChange(database, feed, async (transaction) => {
        await transaction.$queryRaw`SELECT 1 FROM accounts WHERE id = ${id} FOR UPDATE`;
        const before = await transaction.account.findUnique({ where: { id } });
        const [row] = await transaction.account.updateManyAndReturn({
          where: { id },
          data: accountColumnValues(changes),
        });
        if (row === undefined || before === null) return { value: null, change: "none", audit: [] };
        const account = toAccount(row);
        const differences = changedFields(toAccount(before), account);
        return {
          value: account,
          change: { digests: [], accountIds: [id] },
          audit: [{ accountId: id, action: "account.updated", target: id, ...differences, author }],
        };
      }).catch(orTaken),
    endSubscription: (id, revocation, author) =>
      announceChange(database, feed, (transaction) => endSubscription(transaction, id, revocation, author)),
  };
}

function whereFound(search: string | null): AccountWhereInput {
  if (search === null) return {};
  return { OR: [{ name: containing(search) }, { id: search }, { externalId: search }] };
}

/** The one thing of an account that must be its own, besides its id, is its external id. P2002: Prisma found it taken. */
function orTaken(error: unknown): "taken" {
  if (errorCode(error) === "P2002") return "taken";
  throw error;
}
