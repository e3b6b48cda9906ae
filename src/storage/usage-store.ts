import { randomUUID } from "node:crypto";
import type pg from "pg";
import { keptSince, usageLevels } from "../core/model/usage/usage-level.js";
import type { UsageStore } from "../core/model/usage/usage-store.js";
import { arrayLiteralInTurns } from "./array-literal.js";
import { translatingFailures } from "./database-failure.js";
import { carryStatement, foldStatement } from "./usage-fold.js";
import { journalColumns, journalSlices } from "./usage-journal.js";
import { preparePartitions } from "./usage-partitions.js";

// A batch counts only if its number goes beyond the writer's last: the answer to a commit can be lost, and the
// batch is sent again then. Keys are taken in their order, so that two replicas that flush at once cannot
// deadlock.
const writeStatement = {
  name: "latchkey_write_usage",
  text: `
    WITH claimed AS (
      INSERT INTO usage_writers AS w (id, batch, written_at) VALUES ($1, $2, now())
      ON CONFLICT (id) DO UPDATE SET batch = excluded.batch, written_at = excluded.written_at
        WHERE w.batch < excluded.batch
      RETURNING id, batch
    ), counted AS (
      INSERT INTO usage_journal (slice, minute, outcome, writer, batch, key_ids, counts)
      SELECT slice, to_timestamp(minute * 60), outcome, claimed.id, claimed.batch, key_ids::text[], counts::integer[]
      FROM claimed, unnest($3::smallint[], $4::float8[], $5::text[], $6::text[], $7::text[])
        AS row (slice, minute, outcome, key_ids, counts)
    ), uses AS (
      SELECT key_id, number, to_timestamp(max(used_ms) / 1000) AS used_at
      FROM unnest($8::text[], $9::smallint[], $10::float8[]) AS row (key_id, number, used_ms)
      WHERE EXISTS (SELECT FROM claimed)
      GROUP BY key_id, number
    ), used_secrets AS (
      SELECT s.key_id, s.number, uses.used_at
      FROM uses JOIN key_secrets s ON s.key_id = uses.key_id AND s.number = uses.number
        AND (s.last_used_at IS NULL OR s.last_used_at < uses.used_at)
      ORDER BY s.key_id, s.number FOR NO KEY UPDATE OF s
    ), secrets AS (
      UPDATE key_secrets s SET last_used_at = used_secrets.used_at
      FROM used_secrets WHERE s.key_id = used_secrets.key_id AND s.number = used_secrets.number
    ), used AS (
      SELECT k.id, latest.used_at
      FROM (SELECT key_id, max(used_at) AS used_at FROM uses GROUP BY key_id ORDER BY key_id) latest
      JOIN api_keys k ON k.id = latest.key_id AND (k.last_used_at IS NULL OR k.last_used_at < latest.used_at)
      ORDER BY k.id FOR NO KEY UPDATE OF k
    )
    UPDATE api_keys k SET last_used_at = used.used_at FROM used WHERE k.id = used.id`,
};

/** Writers that have been gone for longer than any batch is tried again. */
const deleteStatement = "DELETE FROM usage_writers WHERE written_at < now() - interval '1 day'";

export function createUsageStore(pool: pg.Pool): UsageStore {
  const writer = randomUUID();
  let slice = 0;
  return {
    async write(number, { rows, uses }) {
      const values = [
        writer,
        number,
        ...(await journalColumns(rows)),
        await arrayLiteralInTurns(uses.keyIds),
        await arrayLiteralInTurns(uses.secretNumbers),
        await arrayLiteralInTurns(uses.usedAtMs),
      ];
      await translatingFailures(() => pool.query({ ...writeStatement, values }));
    },
    async foldNext(retention, now) {
      slice = (slice + 1) % journalSlices;
      const since = usageLevels.map((level) => keptSince(level, retention, now));
      await translatingFailures(async () => {
        await pool.query({ ...foldStatement, values: [...since, slice] });
        await pool.query({ ...carryStatement, values: since });
      });
    },
    prepareLevels: (retention, now) => translatingFailures(() => preparePartitions(pool, retention, now)),
    async forgetWriters() {
      await translatingFailures(() => pool.query(deleteStatement));
    },
  };
}
