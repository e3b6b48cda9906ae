import type pg from "pg";
import { z } from "zod";
import type { PepperReader, PepperUse, ReplicaRecord } from "../core/model/peppers/pepper-use.js";
import { translatingFailures } from "./database-failure.js";

// Of secrets that can still be used: a revoked key is never used again, so it would be needed for ever.
const statement = `
  SELECT version, sum(key_secrets)::int AS "keySecrets", sum(operators)::int AS operators,
    sum(sessions)::int AS sessions, sum(magic_links)::int AS "magicLinks"
  FROM (
    SELECT s.pepper_version, count(*), 0, 0, 0
    FROM key_secrets s JOIN api_keys k ON k.id = s.key_id
    WHERE k.revoked_at IS NULL AND (k.ends_at IS NULL OR k.ends_at > $1) AND (s.ends_at IS NULL OR s.ends_at > $1)
      AND s.pepper_version <> ALL($3::int[])
    GROUP BY s.pepper_version
    UNION ALL
    SELECT pepper_version, 0, count(*), 0, 0 FROM operators
    WHERE revoked_at IS NULL AND pepper_version <> ALL($3::int[])
    GROUP BY pepper_version
    UNION ALL
    SELECT pepper_version, 0, 0, count(*), 0 FROM sessions
    WHERE revoked_at IS NULL AND expires_at > $1 AND last_seen_at > $1 - $2 * INTERVAL '1 millisecond'
      AND pepper_version <> ALL($3::int[])
    GROUP BY pepper_version
    UNION ALL
    SELECT pepper_version, 0, 0, 0, count(*) FROM magic_links
    WHERE used_at IS NULL AND expires_at > $1 AND pepper_version <> ALL($3::int[])
    GROUP BY pepper_version
  ) AS uses (version, key_secrets, operators, sessions, magic_links)
  GROUP BY version ORDER BY version`;

const answer = z.array(
  z.object({
    version: z.number(),
    keySecrets: z.number(),
    operators: z.number(),
    sessions: z.number(),
    magicLinks: z.number(),
  }),
);

const replicas = z.array(
  z.object({
    name: z.string(),
    versions: z.array(z.number()),
    signingVersion: z.number(),
    seenAt: z.date(),
  }),
);

/** Counts the usable secrets of each version but these. */
export async function countPepperUses(
  client: Pick<pg.ClientBase, "query">,
  now: Date,
  sessionIdleMs: number,
  butOf: readonly number[],
): Promise<readonly PepperUse[]> {
  const { rows } = await client.query(statement, [now, sessionIdleMs, butOf]);
  return answer.parse(rows);
}

export async function listRunningReplicas(
  client: Pick<pg.ClientBase, "query">,
): Promise<readonly ReplicaRecord[]> {
  const { rows } = await client.query(
    `SELECT replica AS name, versions, signing_version AS "signingVersion", seen_at AS "seenAt"
     FROM running_replica_peppers ORDER BY replica`,
  );
  return replicas.parse(rows);
}

export function createPepperReader(pool: pg.Pool): PepperReader {
  return {
    countUses: (now, sessionIdleMs) =>
      translatingFailures(() => countPepperUses(pool, now, sessionIdleMs, [])),
    listReplicas: () => translatingFailures(() => listRunningReplicas(pool)),
  };
}
