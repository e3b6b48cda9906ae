import { changedFields, fieldsOf } from "../core/model/audit/changed-fields.js";
import type { OperatorStore } from "../core/model/operators/operator-store.js";
import { announceChange } from "./announce-change.js";
import { lockOperator } from "./caller-stands.js";
import type { PostgresChangeFeed } from "./change-feed.js";
import type { Database } from "./database.js";
import { digestBytes, digestOf } from "./digest-bytes.js";
import { createdAt, orderByOf, readWindow } from "./keyset.js";
import { toOperator } from "./rows.js";
import { countOf } from "./sql.js";

export function createOperatorStore(database: Database, feed: PostgresChangeFeed): OperatorStore {
  const { prisma } = database;
  return {
    async find(id) {
      const row = await (await prisma()).operator.findUnique({ where: { id } });
      return row === null ? null : toOperator(row);
    },
    async list(window) {
      const slice = await readWindow(createdAt, "desc", window, {
        find: async (where, direction, limit) =>
          (await prisma()).operator.findMany({
            where: { AND: [...where] },
            orderBy: orderByOf(createdAt, direction),
            take: limit,
          }),
        findOne: async (where) =>
          (await prisma()).operator.findFirst({ where: { AND: [...where] }, select: { id: true } }),
      });
      return { ...slice, items: slice.items.map(toOperator) };
    },
    count: async () => (await prisma()).operator.count(),
    // Announced, so that no replica goes on taking the new secret for a stranger's.
    insert: (operator, { digest, pepperVersion }, author) =>
      announceChange(database, feed, async (transaction) => {
        await transaction.operator.create({
          data: {
            ...operator,
            permissions: [...operator.permissions],
            digest: digestBytes(digest),
            pepperVersion,
          },
        });
        const { id: target } = operator;
        const after = fieldsOf(operator);
        return {
          value: undefined,
          change: { digests: [digest], accountIds: [], areOperators: true },
          audit: [{ accountId: null, action: "operator.created", target, before: null, after, author }],
        };
      }),
    revoke: (id, now, author) =>
      announceChange(database, feed, async (transaction) => {
        await countOf(transaction, lockOperator(id, "alone"));
        const where = { id, revokedAt: null };
        const [row] = await transaction.operator.updateManyAndReturn({ where, data: { revokedAt: now } });
        if (row === undefined) return { value: null, change: "made before", audit: [] };
        const change = { digests: [digestOf(row.digest)], accountIds: [], areOperators: true };
        const differences = changedFields({ revokedAt: null }, { revokedAt: now });
        return {
          value: toOperator(row),
          change,
          audit: [{ accountId: null, action: "operator.revoked", target: id, ...differences, author }],
        };
      }),
  };
}
