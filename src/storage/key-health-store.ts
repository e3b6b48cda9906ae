import type pg from "pg";
import { z } from "zod";
import { isKeyId } from "../core/model/ids.js";
import { isFlawOfKey, type KeyHealthStore } from "../core/model/keys/key-health.js";
import { translatingFailures } from "./database-failure.js";

// A key may have several flaws: it is then counted with each of them.
const statement = `
  WITH flawed AS (
    SELECT k.id, k.created_at, unnest(array_remove(ARRAY[
      CASE WHEN secrets.is_rotating AND secrets.newest < $6 THEN 'unfinished_rotation' END,
      CASE WHEN array_to_string(k.scopes, ' ') LIKE '%*%' THEN 'wide_scopes' END,
      CASE WHEN k.last_used_at < $3 THEN 'idle' END,
      CASE WHEN k.last_used_at IS NULL AND k.created_at < $4 THEN 'never_used' END,
      CASE WHEN secrets.newest < $5 THEN 'old_secret' END,
      CASE WHEN k.ends_at IS NULL THEN 'no_expiry' END,
      CASE WHEN cardinality(k.allowed_ips) = 0 AND cardinality(k.allowed_endpoints) = 0 THEN 'unrestricted' END
    ], NULL)) AS flaw
    FROM api_keys k
    CROSS JOIN LATERAL (
      SELECT max(s.created_at) AS newest, bool_or(s.ends_at > $2) AS is_rotating
      FROM key_secrets s WHERE s.key_id = k.id
    ) AS secrets
    WHERE k.account_id = $1 AND k.revoked_at IS NULL AND (k.ends_at IS NULL OR k.ends_at > $2)
  ), numbered AS (
    SELECT flaw, id, count(*) OVER (PARTITION BY flaw)::int AS "keyCount",
      row_number() OVER (PARTITION BY flaw ORDER BY created_at, id) AS position
    FROM flawed
  )
  SELECT flaw, "keyCount", array_agg(id ORDER BY position) AS "keyIds"
  FROM numbered WHERE position <= $7 GROUP BY flaw, "keyCount"`;

const answer = z.array(
  z.object({
    flaw: z.string().refine(isFlawOfKey),
    keyCount: z.number(),
    keyIds: z.array(z.string().refine(isKeyId)),
  }),
);

export function createKeyHealthStore(pool: pg.Pool): KeyHealthStore {
  return {
    findFlaws: (accountId, { now, idleSince, neverUsedSince, oldSince, rotatingSince }, mostKeys) =>
      translatingFailures(async () => {
        const values = [accountId, now, idleSince, neverUsedSince, oldSince, rotatingSince, mostKeys];
        const { rows } = await pool.query(statement, values);
        return answer.parse(rows);
      }),
  };
}
