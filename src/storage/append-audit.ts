import type pg from "pg";
import { z } from "zod";
import { chainStart, entryHash, linkHash, storedFields } from "../core/model/audit/audit-chain.js";
import type { AuditRecord, StoredAuditEvent, StoredAuditFields } from "../core/model/audit/audit-event.js";
import { grouped } from "../core/model/grouped.js";
import type { Transaction } from "./database.js";
import { chunks } from "./split-change.js";
import { countOf, rowsOf, sql, type Sql } from "./sql.js";

/**
 * Records the changes of a transaction. It must be the last statement before the commit: it locks the end of the chain, and
 * the next change of the account waits there. Rows that a change locks are locked before, so no two transactions wait for each
 * other.
 */
export async function appendAudit(
  transaction: Transaction,
  records: readonly AuditRecord[],
  occurredAt: Date,
): Promise<void> {
  const fields = records.map((record) => storedFields(record, occurredAt));
  const chains = grouped(fields, ({ accountId }) => accountId);
  // In the order of their ids, so that two transactions with the same chains cannot deadlock.
  for (const accountId of [...chains.keys()].sort()) {
    const [first, ...more] = chains.get(accountId) ?? [];
    if (first === undefined) continue;
    await (more.length === 0
      ? appendOne(transaction, first)
      : appendSeveral(transaction, accountId, [first, ...more]));
  }
}

/** The same for a transaction of a connection without Prisma. One event after the other, each in the chain of its account. */
export async function appendAuditTo(
  client: Pick<pg.Client, "query">,
  records: readonly AuditRecord[],
  occurredAt: Date,
): Promise<void> {
  for (const record of records) {
    const { text, values } = appendStatement(storedFields(record, occurredAt));
    await client.query(text, [...values]);
  }
}

async function appendOne(transaction: Transaction, fields: StoredAuditFields): Promise<void> {
  await countOf(transaction, appendStatement(fields));
}

/** One statement, so that the lock lasts no longer than it and the commit. It computes what `linkHash` does. */
function appendStatement(fields: StoredAuditFields): Sql {
  const { accountId, occurredAt, actor, action, target, before, after } = fields;
  const { address, userAgent, requestId } = fields;
  const entry = entryHash(fields);
  return sql`
    WITH head AS (
      INSERT INTO audit_heads AS h (account_id, number, hash, anchor_number, anchor_hash)
      VALUES (${accountId}, 1, sha256(${chainStart}::bytea || int8send(1) || ${entry}::bytea), 0, ${chainStart}::bytea)
      ON CONFLICT (account_id) DO UPDATE
        SET number = h.number + 1, hash = sha256(h.hash || int8send(h.number + 1) || ${entry}::bytea)
      RETURNING number, hash
    )
    INSERT INTO audit_events
      (account_id, number, hash, occurred_at, actor, action, target, before, after, address, user_agent, request_id)
    SELECT ${accountId}, number, hash, ${occurredAt}::timestamptz, ${actor}, ${action}, ${target}, ${before}, ${after},
      ${address}, ${userAgent}, ${requestId}
    FROM head`;
}

/** Rows of one statement, which has a parameter for each of their columns. */
const mostInserted = 100;

const headRows = z.tuple([z.object({ number: z.bigint(), hash: z.instanceof(Uint8Array) })]);

async function appendSeveral(
  transaction: Transaction,
  accountId: string,
  all: readonly StoredAuditFields[],
): Promise<void> {
  await countOf(
    transaction,
    sql`
    INSERT INTO audit_heads (account_id, number, hash, anchor_number, anchor_hash)
    VALUES (${accountId}, 0, ${chainStart}::bytea, 0, ${chainStart}::bytea) ON CONFLICT DO NOTHING`,
  );
  const rows = await rowsOf(
    transaction,
    sql`
    SELECT number, hash FROM audit_heads WHERE account_id = ${accountId} FOR UPDATE`,
  );
  const [head] = headRows.parse(rows);
  let number = Number(head.number);
  let hash: Uint8Array<ArrayBuffer> = new Uint8Array(head.hash);
  const events: (StoredAuditEvent & { readonly hash: Uint8Array<ArrayBuffer> })[] = [];
  for (const fields of all) {
    number += 1;
    hash = linkHash(hash, number, entryHash(fields));
    events.push({ ...fields, number, hash });
  }
  for (const data of chunks(events, mostInserted)) await transaction.auditEvent.createMany({ data });
  await transaction.auditHead.update({ where: { accountId }, data: { number, hash } });
}
