import { z } from "zod";
import type { BrowserToken } from "../core/model/browser-tokens/browser-token.js";
import type {
  BrowserTokenStanding,
  BrowserTokenStore,
} from "../core/model/browser-tokens/browser-token-store.js";
import { revocationDigest } from "../core/model/browser-tokens/revocation-digests.js";
import { fieldsOf } from "../core/model/audit/changed-fields.js";
import { isOperatorId } from "../core/model/ids.js";
import { announceChange } from "./announce-change.js";
import { anyOwner, tokenOwners } from "./browser-token-owners.js";
import type { PostgresChangeFeed } from "./change-feed.js";
import { changeTransaction } from "./change-transaction.js";
import { accountColumns, apiKeyColumns, operatorColumns, readColumns, selectColumns } from "./columns.js";
import type { Database, Transaction } from "./database.js";
import { translatingFailures } from "./database-failure.js";
import { digestOf } from "./digest-bytes.js";
import type { AccountModel, ApiKeyModel, OperatorModel } from "./generated/models.js";
import { clockRow } from "./lock-key.js";
import { toAccount, toApiKey, toOperator } from "./rows.js";
import { raw, rowsOf, sql } from "./sql.js";

const standingStatement = `
  SELECT ${selectColumns("a", accountColumns)}, ${selectColumns("k", apiKeyColumns)}, ${selectColumns("o", operatorColumns)},
    s.number AS "secretNumber", s.ends_at AS "secretEndsAt",
    (SELECT max(r.revoked_until) FROM browser_token_revocations r
      WHERE r.account_id = a.id AND r.external_owner_id = ANY ($3::text[])) AS "revokedUntil",
    (SELECT array_agg(d.digest) FROM key_secrets d WHERE d.key_id = k.id) AS "keyDigests"
  FROM accounts a
  LEFT JOIN api_keys k ON k.id = $2 AND k.account_id = a.id
  LEFT JOIN key_secrets s ON s.key_id = k.id AND s.number = $4
  LEFT JOIN operators o ON o.id = $2
  WHERE a.id = $1`;

const standingRows = z.array(
  z.looseObject({
    "k.id": z.string().nullable(),
    "o.id": z.string().nullable(),
    secretNumber: z.number().nullable(),
    secretEndsAt: z.date().nullable(),
    revokedUntil: z.date().nullable(),
    keyDigests: z.array(z.instanceof(Uint8Array)).nullable(),
  }),
);

export function createBrowserTokenStore(database: Database, feed: PostgresChangeFeed): BrowserTokenStore {
  const { prisma } = database;
  return {
    create: (accountId, externalOwnerId, make, author) =>
      changeTransaction(database, feed, async (transaction, append) => {
        // A revocation waits for the new token, or the token is made after it.
        await lockAccount(transaction, accountId, "FOR SHARE");
        const row = await transaction.account.findUnique({ where: { id: accountId } });
        if (row === null) return make(null);
        const [{ now }] = clockRow.parse(
          await transaction.$queryRaw`
            SELECT greatest(clock_timestamp(), max(revoked_until) + interval '1 millisecond') AS now
            FROM browser_token_revocations
            WHERE account_id = ${accountId} AND external_owner_id = ANY (${tokenOwners(externalOwnerId)})`,
        );
        const made = make({ account: toAccount(row), now });
        if (!made.ok) return made;
        const { id: target, actions, scopes, expiresAt } = made.value;
        const after = fieldsOf({ externalOwnerId, actions, scopes, expiresAt });
        await append([{ accountId, action: "browser_token.created", target, before: null, after, author }]);
        return made;
      }),

    findStanding: (token) =>
      translatingFailures(async () => {
        const { accountId, maker, externalOwnerId, secretNumber } = token;
        const rows = await database.query(standingStatement, [
          accountId,
          maker.id,
          tokenOwners(externalOwnerId),
          secretNumber,
        ]);
        const [row] = standingRows.parse(rows);
        return row === undefined ? null : toStanding(row, token);
      }),

    revoke: (accountId, externalOwnerId, author) =>
      announceChange(database, feed, async (transaction) => {
        await lockAccount(transaction, accountId, "FOR NO KEY UPDATE");
        const [{ now }] = clockRow.parse(
          await transaction.$queryRaw`SELECT date_trunc('milliseconds', clock_timestamp()) AS now`,
        );
        const of = { accountId, externalOwnerId: externalOwnerId ?? anyOwner };
        await transaction.browserTokenRevocation.upsert({
          where: { accountId_externalOwnerId: of },
          create: { ...of, revokedUntil: now },
          update: { revokedUntil: now },
        });
        const target = externalOwnerId ?? accountId;
        const after = fieldsOf({ externalOwnerId, revokedUntil: now });
        return {
          value: now,
          change: { digests: [revocationDigest(accountId, externalOwnerId)], accountIds: [] },
          audit: [{ accountId, action: "browser_tokens.revoked", target, before: null, after, author }],
        };
      }),

    async deleteRevocations(before) {
      await (await prisma()).browserTokenRevocation.deleteMany({ where: { revokedUntil: { lt: before } } });
    },
  };
}

function lockAccount(
  transaction: Transaction,
  accountId: string,
  strength: "FOR SHARE" | "FOR NO KEY UPDATE",
): Promise<unknown> {
  return rowsOf(transaction, sql`SELECT 1 FROM accounts WHERE id = ${accountId} ${raw(strength)}`);
}

function toStanding(
  row: z.output<typeof standingRows>[number],
  { maker }: BrowserToken,
): BrowserTokenStanding {
  const keyRow = row["k.id"] === null ? null : readColumns<ApiKeyModel>(row, "k", apiKeyColumns);
  const isOperator = maker.id !== null && isOperatorId(maker.id) && row["o.id"] !== null;
  const operatorRow = isOperator ? readColumns<OperatorModel>(row, "o", operatorColumns) : null;
  const digests = operatorRow === null ? (row.keyDigests ?? []) : [operatorRow.digest];
  return {
    account: toAccount(readColumns<AccountModel>(row, "a", accountColumns)),
    makerKey: keyRow === null ? null : toApiKey(keyRow),
    makerOperator: operatorRow === null ? null : toOperator(operatorRow),
    makerSecret: row.secretNumber === null ? null : { endsAt: row.secretEndsAt },
    makerDigests: digests.map(digestOf),
    revokedUntil: row.revokedUntil,
  };
}
