import { z } from "zod";
import type { Database } from "./database.js";

const answer = z.tuple([z.object({ now: z.date() })]);

/** For a process that does not follow the database's clock. */
export async function readDatabaseTime({ pool }: Database): Promise<Date> {
  const { rows } = await pool.query("SELECT clock_timestamp() AS now");
  const [{ now }] = answer.parse(rows);
  return now;
}
