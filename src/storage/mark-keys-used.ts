import type pg from "pg";
import type { KeyId } from "../core/ids.js";
import { translatingFailures } from "./database-failure.js";

// Rows are locked in the order of their ids, so that two replicas that flush at once cannot deadlock.
const statement = `
  WITH used AS (
    SELECT k.id, u.used_at FROM api_keys k
    JOIN unnest($1::text[], $2::timestamptz[]) AS u(id, used_at) ON u.id = k.id
    ORDER BY k.id FOR NO KEY UPDATE OF k
  )
  UPDATE api_keys k SET last_used_at = used.used_at FROM used
  WHERE k.id = used.id AND (k.last_used_at IS NULL OR k.last_used_at < used.used_at)`;

export async function markKeysUsed(pool: pg.Pool, uses: ReadonlyMap<KeyId, Date>): Promise<void> {
  await translatingFailures(() => pool.query(statement, [[...uses.keys()], [...uses.values()]]));
}
