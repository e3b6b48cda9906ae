import type { MagicLinkStore, OwnAccount } from "../core/model/sign-in/magic-link-store.js";
import { announcing } from "./announcing.js";
import type { PostgresChangeFeed } from "./change-feed.js";
import type { Database, Transaction } from "./database.js";
import { digestBytes } from "./digest-bytes.js";
import type { PersonModel } from "./generated/models.js";
import { insertOwnAccount, insertMagicLink, insertSession } from "./people-inserts.js";
import { toPerson, toSession } from "./rows.js";

export function createMagicLinkStore(database: Database, feed: PostgresChangeFeed): MagicLinkStore {
  const { prisma } = database;
  return {
    async isMember(email) {
      const row = await prisma.member.findFirst({ where: { person: { email } }, select: { id: true } });
      return row !== null;
    },

    insert: (link, digest) => insertMagicLink(database, link, digest),

    async find(digests) {
      return prisma.magicLink.findFirst({ where: { digest: { in: digests.map(digestBytes) } } });
    },

    redeem: (digests, now, { session, ownAccount }) =>
      announcing(database, feed, async (transaction) => {
        const [link] = await transaction.magicLink.updateManyAndReturn({
          where: { digest: { in: digests.map(digestBytes) }, usedAt: null, expiresAt: { gt: now } },
          data: { usedAt: now },
        });
        if (link === undefined) return nothing;
        const person = await findPerson(transaction, link.email, ownAccount);
        if (person === null) {
          // A link that leads nowhere is as if it had never been.
          await transaction.magicLink.delete({ where: { digest: link.digest } });
          return nothing;
        }
        const { id: personId } = toPerson(person);
        const gone = await insertSession(transaction, personId, session);
        await transaction.member.updateMany({
          where: { personId, joinedAt: null },
          data: { joinedAt: now },
        });
        return {
          value: { session: toSession({ ...session, personId }), person: toPerson(person) },
          change: gone.length === 0 ? "none" : { digests: gone, accountIds: [] },
        };
      }),

    async deleteEnded(before) {
      return (await prisma.magicLink.deleteMany({ where: { expiresAt: { lt: before } } })).count;
    },
  };
}

const nothing = { value: null, change: "none" } as const;

/** Who has this address: a member of an account, or one who becomes the owner of a new one. */
async function findPerson(
  transaction: Transaction,
  email: string,
  ownAccount: OwnAccount | null,
): Promise<PersonModel | null> {
  if (ownAccount !== null) {
    const { personId: id, createdAt } = ownAccount.owner;
    await transaction.person.createMany({ data: { id, email, createdAt }, skipDuplicates: true });
  }
  // Of two links for a new address, the second one finds the account of the first.
  await transaction.$queryRaw`SELECT 1 FROM people WHERE email = ${email} FOR UPDATE`;
  const member = await transaction.member.findFirst({ where: { person: { email } }, select: { id: true } });
  if (member === null) {
    if (ownAccount === null) return null;
    await insertOwnAccount(transaction, email, ownAccount);
  }
  return transaction.person.findUniqueOrThrow({ where: { email } });
}
