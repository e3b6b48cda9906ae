import type { Database } from "./database.js";

/** For a process that does not follow the database's clock. */
export async function readDatabaseTime({ pool }: Database): Promise<Date> {
  const { rows } = await pool.query<{ now: Date }>("SELECT clock_timestamp() AS now");
  const [row] = rows;
  if (row === undefined) throw new Error("The database did not tell the time");
  return row.now;
}
