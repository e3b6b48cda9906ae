import { z } from "zod";
import { isAccountId } from "../core/model/ids.js";
import type { SecretLinkStore } from "../core/model/keys/secret-link-store.js";
import { changeTransaction, type ChangeJournal } from "./change-transaction.js";
import type { Database, Transaction } from "./database.js";
import { digestBytes } from "./digest-bytes.js";
import { lockKey } from "./lock-key.js";
import { toApiKey } from "./rows.js";

const openedRows = z.array(
  z.object({
    sealed: z.instanceof(Uint8Array),
    keyId: z.string(),
    secretNumber: z.number(),
    keyName: z.string(),
    lastFour: z.string(),
    accountId: z.string().refine(isAccountId),
    accountName: z.string(),
  }),
);

export function createSecretLinkStore(database: Database, journal: ChangeJournal): SecretLinkStore {
  const { prisma } = database;
  return {
    create: (scope, id, digests, work, author) =>
      changeTransaction(database, journal, async (transaction, append) => {
        // A revocation waits for the link, or the link sees it.
        const found = await lockKey(transaction, scope, id, "FOR SHARE");
        if (found === null || found === "of another member") return found;
        const { row, now } = found;
        const secret = await transaction.keySecret.findFirst({
          where: {
            keyId: id,
            digest: { in: digests.map(digestBytes) },
            OR: [{ endsAt: null }, { endsAt: { gt: now } }],
          },
        });
        const made = work({ apiKey: toApiKey(row), secretNumber: secret?.number ?? null, now });
        if (!made.ok) return made;
        const { lookup, sealed, secretNumber, expiresAt } = made.value;
        const link = { lookup, sealed, secretNumber, createdAt: now, expiresAt, openedAt: null };
        await transaction.secretLink.upsert({
          where: { keyId: id },
          create: { ...link, keyId: id },
          update: link,
        });
        const lastFour = secret?.lastFour ?? row.lastFour;
        const after = { lastFour, expiresAt: expiresAt.toISOString() };
        const { accountId } = scope;
        await append([
          { accountId, action: "key.secret_link_created", target: id, before: null, after, author },
        ]);
        return made;
      }),

    open: (lookup, now, author) =>
      changeTransaction(database, journal, async (transaction, append) => {
        const [opened] = openedRows.parse(await openLink(transaction, lookup, now));
        if (opened === undefined) {
          const link = await transaction.secretLink.findUnique({ where: { lookup } });
          if (link === null) return null;
          return link.openedAt === null ? "expired" : "opened before";
        }
        const { accountId, lastFour, ...rest } = opened;
        await append([
          {
            accountId,
            action: "key.secret_link_opened",
            target: rest.keyId,
            before: null,
            after: { lastFour },
            author,
          },
        ]);
        return rest;
      }),

    async deleteEnded(before) {
      const client = await prisma();
      const { count } = await client.secretLink.deleteMany({ where: { expiresAt: { lt: before } } });
      return count;
    },
  };
}

/** One statement locks, uses and erases, so that of several calls one gets what was sealed. */
function openLink(transaction: Transaction, lookup: Uint8Array<ArrayBuffer>, now: Date): Promise<unknown> {
  return transaction.$queryRaw`
    WITH link AS (
      SELECT l.lookup, l.sealed, l.key_id, l.secret_number, k.name AS key_name, k.account_id,
        a.name AS account_name, COALESCE(s.last_four, k.last_four) AS last_four
      FROM secret_links l
      JOIN api_keys k ON k.id = l.key_id
      JOIN key_secrets s ON s.key_id = l.key_id AND s.number = l.secret_number
      JOIN accounts a ON a.id = k.account_id
      WHERE l.lookup = ${lookup} AND l.opened_at IS NULL AND l.expires_at > ${now} AND k.revoked_at IS NULL
        AND (k.ends_at IS NULL OR k.ends_at > ${now}) AND (s.ends_at IS NULL OR s.ends_at > ${now})
      FOR UPDATE OF l
    )
    UPDATE secret_links SET opened_at = ${now}, sealed = NULL FROM link WHERE secret_links.lookup = link.lookup
    RETURNING link.sealed, link.key_id AS "keyId", link.secret_number AS "secretNumber", link.key_name AS "keyName",
      link.last_four AS "lastFour", link.account_id AS "accountId", link.account_name AS "accountName"`;
}
