import { z } from "zod";
import type { ExaminedDatabase } from "./examined-database.js";

const answer = z.tuple([z.object({ nowMs: z.number() })]);

/** How far a clock of this machine is ahead of the database's. The database read its own between question and answer. */
export function readClockAhead(database: ExaminedDatabase, machineMs: () => number): Promise<number> {
  return database.read(async (client) => {
    const beforeMs = machineMs();
    const { rows } = await client.query(
      `SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS "nowMs"`,
    );
    const afterMs = machineMs();
    const [{ nowMs }] = answer.parse(rows);
    if (nowMs >= beforeMs && nowMs <= afterMs) return 0;
    return nowMs < beforeMs ? beforeMs - nowMs : afterMs - nowMs;
  });
}
