import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { UsageStore } from "../core/usage/usage-recorder.js";
import { plainArrayInTurns } from "./plain-array.js";
import { translatingFailures } from "./database-failure.js";

// A batch counts only if its number goes beyond the writer's last: the answer to a commit can be lost, and the
// batch is sent again then. Rows are taken in the order of their keys, so that two replicas that flush at once
// cannot deadlock.
const statement = {
  name: "latchkey_write_usage",
  text: `
    WITH claimed AS (
      INSERT INTO usage_writers AS w (id, batch, written_at) VALUES ($1, $2, now())
      ON CONFLICT (id) DO UPDATE SET batch = excluded.batch, written_at = excluded.written_at
        WHERE w.batch < excluded.batch
      RETURNING id
    ), given AS (
      SELECT key_id, to_timestamp(minute * 60) AS minute, outcome, count, to_timestamp(minute * 60 + used_ms / 1000.0) AS used_at
      FROM unnest($3::text[], $4::float8[], $5::text[], $6::integer[], $7::integer[])
        AS row (key_id, minute, outcome, count, used_ms)
      WHERE EXISTS (SELECT FROM claimed)
    ), counted AS (
      INSERT INTO key_usage (key_id, minute, outcome, count)
      SELECT key_id, minute, outcome, sum(count)::integer FROM given WHERE count > 0
      GROUP BY key_id, minute, outcome ORDER BY key_id, minute, outcome
      ON CONFLICT (key_id, minute, outcome) DO UPDATE SET count = key_usage.count + excluded.count
    ), used AS (
      SELECT k.id, latest.used_at
      FROM (
        SELECT key_id, max(used_at) AS used_at FROM given WHERE used_at IS NOT NULL GROUP BY key_id
      ) latest
      JOIN api_keys k ON k.id = latest.key_id AND (k.last_used_at IS NULL OR k.last_used_at < latest.used_at)
      ORDER BY k.id FOR NO KEY UPDATE OF k
    )
    UPDATE api_keys k SET last_used_at = used.used_at FROM used WHERE k.id = used.id`,
};

/** Writers that have been gone for longer than any batch is tried again. */
const deleteStatement = "DELETE FROM usage_writers WHERE written_at < now() - interval '1 day'";

export interface PostgresUsageStore extends UsageStore {
  forgetWriters(): Promise<void>;
}

export function createUsageStore(pool: pg.Pool): PostgresUsageStore {
  const writer = randomUUID();
  return {
    async write(batch, rows) {
      const values = [
        writer,
        batch,
        await plainArrayInTurns(rows.keyIds),
        await plainArrayInTurns(rows.minutes),
        await plainArrayInTurns(rows.outcomes),
        await plainArrayInTurns(rows.counts),
        await plainArrayInTurns(rows.lastUsedMs),
      ];
      await translatingFailures(() => pool.query({ ...statement, values }));
    },
    async forgetWriters() {
      await translatingFailures(() => pool.query(deleteStatement));
    },
  };
}
