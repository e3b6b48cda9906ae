import type pg from "pg";
import type { UsageStore } from "../core/usage/usage-recorder.js";
import { translatingFailures } from "./database-failure.js";

// Rows are taken in the order of their keys, so that two replicas that flush at once cannot deadlock.
const statement = {
  name: "latchkey_write_usage",
  text: `
    WITH counted AS (
      INSERT INTO key_usage (key_id, minute, outcome, count)
      SELECT key_id, minute, outcome, sum(count)::integer
      FROM unnest($1::text[], $2::timestamptz[], $3::text[], $4::integer[]) AS u(key_id, minute, outcome, count)
      GROUP BY key_id, minute, outcome ORDER BY key_id, minute, outcome
      ON CONFLICT (key_id, minute, outcome) DO UPDATE SET count = key_usage.count + excluded.count
    ), used AS (
      SELECT k.id, u.used_at FROM api_keys k
      JOIN unnest($5::text[], $6::timestamptz[]) AS u(id, used_at) ON u.id = k.id
      ORDER BY k.id FOR NO KEY UPDATE OF k
    )
    UPDATE api_keys k SET last_used_at = used.used_at FROM used
    WHERE k.id = used.id AND (k.last_used_at IS NULL OR k.last_used_at < used.used_at)`,
};

export function createUsageStore(pool: pg.Pool): UsageStore {
  return {
    async write({ counts, lastUsed }) {
      const values = [
        counts.map(({ keyId }) => keyId),
        counts.map(({ minute }) => minute),
        counts.map(({ outcome }) => outcome),
        counts.map(({ count }) => count),
        [...lastUsed.keys()],
        [...lastUsed.values()].map((ms) => new Date(ms)),
      ];
      await translatingFailures(() => pool.query({ ...statement, values }));
    },
  };
}
