import type { PersonId } from "../core/model/ids.js";
import type { LiveSessions, SessionStore } from "../core/model/sessions/session-store.js";
import { announceChange } from "./announce-change.js";
import type { PostgresChangeFeed } from "./change-feed.js";
import type { Database } from "./database.js";
import { digestBytes, digestOf } from "./digest-bytes.js";
import { createdAt, orderByOf, readWindow } from "./keyset.js";
import { sessionRevoked, signedOutEverywhere } from "./session-records.js";
import { toPerson, toSession } from "./rows.js";

export function createSessionStore(database: Database, feed: PostgresChangeFeed): SessionStore {
  const { prisma } = database;
  return {
    async findByDigests(digests) {
      const client = await prisma();
      const row = await client.session.findFirst({
        where: { digest: { in: digests.map(digestBytes) } },
        include: { person: true },
      });
      return row === null ? null : { session: toSession(row), person: toPerson(row.person) };
    },

    async find(personId, id) {
      const row = await (await prisma()).session.findFirst({ where: { id, personId } });
      return row === null ? null : toSession(row);
    },

    async list(personId, live, window) {
      const set = whereLive(personId, live);
      const slice = await readWindow(createdAt, "desc", window, {
        find: async (where, direction, limit) =>
          (await prisma()).session.findMany({
            where: { AND: [set, ...where] },
            orderBy: orderByOf(createdAt, direction),
            take: limit,
          }),
        findOne: async (where) =>
          (await prisma()).session.findFirst({ where: { AND: [set, ...where] }, select: { id: true } }),
      });
      return { ...slice, items: slice.items.map(toSession) };
    },

    count: async (personId, live) => (await prisma()).session.count({ where: whereLive(personId, live) }),

    async markSeen(id, now) {
      const client = await prisma();
      await client.session.updateMany({
        where: { id, lastSeenAt: { lt: now } },
        data: { lastSeenAt: now },
      });
    },

    async choose(id, accountId) {
      await (await prisma()).session.updateMany({ where: { id }, data: { accountId } });
    },

    revoke: (personId, id, now, author) =>
      announceChange(database, feed, async (transaction) => {
        const [row] = await transaction.session.updateManyAndReturn({
          where: { id, personId, revokedAt: null },
          data: { revokedAt: now },
        });
        if (row === undefined) return { value: null, change: "made before", audit: [] };
        return {
          value: toSession(row),
          change: { digests: [digestOf(row.digest)], accountIds: [] },
          audit: [sessionRevoked(id, now, author)],
        };
      }),

    revokeAll: (personId, now, author) =>
      announceChange(database, feed, async (transaction) => {
        // No sign-in comes between: one that began before is ended too, and what begins later goes on.
        await transaction.$queryRaw`SELECT 1 FROM people WHERE id = ${personId} FOR UPDATE`;
        const rows = await transaction.session.updateManyAndReturn({
          where: { personId, revokedAt: null },
          data: { revokedAt: now },
        });
        if (rows.length === 0) return { value: 0, change: "made before", audit: [] };
        const digests = rows.map(({ digest }) => digestOf(digest));
        return {
          value: rows.length,
          change: { digests, accountIds: [] },
          audit: [signedOutEverywhere(personId, rows.length, author)],
        };
      }),

    async deleteOver(before) {
      const over = { OR: [{ expiresAt: { lt: before } }, { revokedAt: { lt: before } }] };
      const { count } = await (await prisma()).session.deleteMany({ where: over });
      return count;
    },
  };
}

function whereLive(personId: PersonId, { now, seenAfter }: LiveSessions) {
  return { personId, revokedAt: null, expiresAt: { gt: now }, lastSeenAt: { gt: seenAfter } };
}
