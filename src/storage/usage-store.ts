import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { UsageStore } from "../core/usage/usage-recorder.js";
import { plainArrayInTurns } from "./plain-array.js";
import { translatingFailures } from "./database-failure.js";

// A batch counts only if its number goes beyond the writer's last: the answer to a commit can be lost, and the
// batch is sent again then. Rows are taken in the order of their keys, so that two replicas that flush at once
// cannot deadlock, and so that neighbours in an index are looked up one after the other.
const statement = {
  name: "latchkey_write_usage",
  text: `
    WITH claimed AS (
      INSERT INTO usage_writers AS w (id, batch, written_at) VALUES ($1, $2, now())
      ON CONFLICT (id) DO UPDATE SET batch = excluded.batch, written_at = excluded.written_at
        WHERE w.batch < excluded.batch
      RETURNING id
    ), counted AS (
      INSERT INTO key_usage (key_id, minute, outcome, count)
      SELECT key_id, to_timestamp(minute * 60), outcome, sum(count)::integer
      FROM unnest($3::text[], $4::float8[], $5::text[], $6::integer[]) AS row (key_id, minute, outcome, count)
      WHERE EXISTS (SELECT FROM claimed)
      GROUP BY key_id, minute, outcome ORDER BY key_id, minute, outcome
      ON CONFLICT (key_id, minute, outcome) DO UPDATE SET count = key_usage.count + excluded.count
    ), used AS (
      SELECT k.id, latest.used_at
      FROM (
        SELECT key_id, to_timestamp(max(used_ms) / 1000) AS used_at
        FROM unnest($7::text[], $8::float8[]) AS row (key_id, used_ms)
        WHERE EXISTS (SELECT FROM claimed)
        GROUP BY key_id ORDER BY key_id
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
    async write(number, { rows, uses }) {
      const values = [
        writer,
        number,
        await plainArrayInTurns(rows.keyIds),
        await plainArrayInTurns(rows.minutes),
        await plainArrayInTurns(rows.outcomes),
        await plainArrayInTurns(rows.counts),
        await plainArrayInTurns(uses.keyIds),
        await plainArrayInTurns(uses.usedAtMs),
      ];
      await translatingFailures(() => pool.query({ ...statement, values }));
    },
    async forgetWriters() {
      await translatingFailures(() => pool.query(deleteStatement));
    },
  };
}
