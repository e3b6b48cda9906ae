import { setTimeout as sleep } from "node:timers/promises";
import { onDatabase } from "../shared/benchmark-database.mjs";

/** PostgreSQL adds up what was read about once a second. */
const statisticsMs = 2_000;

/** How many rows of secrets were looked up so far. */
export async function countKeyReads(url) {
  await sleep(statisticsMs);
  return onDatabase(url, async (client) => {
    const { rows } = await client.query(
      "SELECT idx_tup_fetch + seq_tup_read AS reads FROM pg_stat_user_tables WHERE relname = 'key_secrets'",
    );
    return Number(rows[0].reads);
  });
}

/** A row that claims misses must have read from the database for each of its answers. */
export function expectMisses(measured, reads) {
  const ids = [...measured.keys()].filter((id) => id.startsWith("miss-"));
  const requests = ids.flatMap((id) => measured.get(id)).reduce((sum, run) => sum + run.requests, 0);
  if (reads < requests) throw new Error(`${requests} answers that should be misses took only ${reads} reads`);
}
