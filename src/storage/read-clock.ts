import type pg from "pg";
import { z } from "zod";
import { changeChannel } from "./change-message.js";
import type { ClockReading } from "./database-clock.js";
import type { Database } from "./database.js";

const nowMs = "(extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now_ms";
const plain = { name: "latchkey_clock", text: `SELECT ${nowMs}` };
const withNotice = { name: "latchkey_heartbeat", text: `SELECT ${nowMs}, pg_notify($1, $2)` };

const answer = z.tuple([z.looseObject({ now_ms: z.number() })]);

/** Reads the database's time. A notice is sent in the same statement. */
export async function readClock(client: pg.Client, notice: string | null): Promise<ClockReading> {
  const query = notice === null ? plain : { ...withNotice, values: [changeChannel, notice] };
  const sentMs = performance.now();
  const { rows } = await client.query(query);
  const receivedMs = performance.now();
  const [row] = answer.parse(rows);
  return { databaseMs: row.now_ms, sentMs, receivedMs };
}

const dateAnswer = z.tuple([z.object({ now: z.date() })]);

/** For a process that reads the time once and does not follow the database's clock. */
export async function readDatabaseTime({ pool }: Database): Promise<Date> {
  const { rows } = await pool.query("SELECT clock_timestamp() AS now");
  const [{ now }] = dateAnswer.parse(rows);
  return now;
}
