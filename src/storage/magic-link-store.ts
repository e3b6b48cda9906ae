import type { AuditRecord } from "../core/model/audit/audit-event.js";
import type { Person } from "../core/model/members/person.js";
import type { MagicLinkStore, OwnAccount, Redemption } from "../core/model/sign-in/magic-link-store.js";
import { announceChange } from "./announce-change.js";
import type { PostgresChangeFeed } from "./change-feed.js";
import type { Database, Transaction } from "./database.js";
import { digestBytes } from "./digest-bytes.js";
import { insertOwnAccount, insertMagicLink, insertSession, joinMembers } from "./people-inserts.js";
import { sessionCreated, sessionRevoked } from "./session-records.js";
import { toPerson, toSession } from "./rows.js";

export function createMagicLinkStore(database: Database, feed: PostgresChangeFeed): MagicLinkStore {
  const { prisma } = database;
  return {
    async isMember(email) {
      const client = await prisma();
      const row = await client.member.findFirst({ where: { person: { email } }, select: { id: true } });
      return row !== null;
    },

    insert: (link, digest, author) => insertMagicLink(database, link, digest, author, feed),

    async find(digests) {
      return (await prisma()).magicLink.findFirst({ where: { digest: { in: digests.map(digestBytes) } } });
    },

    redeem: (digests, now, { session, ownAccount, authorFor }) =>
      announceChange(database, feed, async (transaction) => {
        const [link] = await transaction.magicLink.updateManyAndReturn({
          where: { digest: { in: digests.map(digestBytes) }, usedAt: null, expiresAt: { gt: now } },
          data: { usedAt: now },
        });
        if (link === undefined) return nothing;
        const found = await findPerson(transaction, link.email, ownAccount, authorFor);
        if (found === null) {
          // A link that leads nowhere is as if it had never been.
          await transaction.magicLink.delete({ where: { digest: link.digest } });
          return nothing;
        }
        const { person, created } = found;
        const { id: personId } = person;
        const author = authorFor(personId);
        const gone = await insertSession(transaction, personId, session);
        const joined = await joinMembers(transaction, { personId }, now, author);
        const begun = toSession({ ...session, personId });
        return {
          value: { session: begun, person },
          change: gone.length === 0 ? "none" : { digests: gone.map(({ digest }) => digest), accountIds: [] },
          audit: [
            ...created,
            ...joined,
            ...gone.map(({ id }) => sessionRevoked(id, now, author)),
            sessionCreated(begun, author),
          ],
        };
      }),

    async deleteEnded(before) {
      const { count } = await (await prisma()).magicLink.deleteMany({ where: { expiresAt: { lt: before } } });
      return count;
    },
  };
}

const nothing = { value: null, change: "none", audit: [] } as const;

/** Who has this address: a member of an account, or one who becomes the owner of a new one. */
async function findPerson(
  transaction: Transaction,
  email: string,
  ownAccount: OwnAccount | null,
  authorFor: Redemption["authorFor"],
): Promise<{ readonly person: Person; readonly created: readonly AuditRecord[] } | null> {
  if (ownAccount !== null) {
    const { personId: id, createdAt } = ownAccount.owner;
    await transaction.person.createMany({ data: { id, email, createdAt }, skipDuplicates: true });
  }
  // Of two links for a new address, the second one finds the account of the first.
  await transaction.$queryRaw`SELECT 1 FROM people WHERE email = ${email} FOR UPDATE`;
  const member = await transaction.member.findFirst({ where: { person: { email } }, select: { id: true } });
  if (member === null && ownAccount === null) return null;
  const person = toPerson(await transaction.person.findUniqueOrThrow({ where: { email } }));
  if (member !== null || ownAccount === null) return { person, created: [] };
  // Later owners read the trail, and must not learn the id of the person.
  const author = authorFor(ownAccount.owner.id);
  return { person, created: [await insertOwnAccount(transaction, email, ownAccount, author)] };
}
