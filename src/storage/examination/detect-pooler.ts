import { randomBytes } from "node:crypto";
import { once } from "node:events";
import type pg from "pg";
import { z } from "zod";
import { createClient } from "../connection.js";
import { clientOptions, examinationMs } from "./examined-database.js";
import { openPool } from "../database.js";
import { errorCode } from "../error-code.js";

/** What stands between this machine and the database, as far as it changes what a connection can do. */
export type Pooling =
  /** Each connection is a session of its own, and hears notices. */
  | "sessions"
  /** Connections share sessions: what one sets, locks or listens to is lost. */
  | "shared sessions"
  | "no notices"
  /** The settings that the servers send when they connect are refused. */
  | "no settings"
  /** Sessions are kept, and notices cannot be tried: a standby has none. */
  | "standby";

/** Whether a pooler refuses transactions: pgbouncer in statement mode. */
export function isRefusedTransaction(error: unknown): boolean {
  return error instanceof Error && error.message.includes("statement pooling mode");
}

/** The SQLSTATE for LISTEN and NOTIFY on a standby. */
const readOnly = "25006";
const rounds = 5;
const noticeMs = examinationMs;

/** Finds out by behaviour, because poolers do not say what they are. */
export async function detectPooling(connectionString: string): Promise<Pooling> {
  const one = createClient(clientOptions(connectionString));
  const other = createClient(clientOptions(connectionString));
  try {
    await Promise.all([one.connect(), other.connect()]);
    if (!(await keepTheirSessions(one, other))) return "shared sessions";
    if (!(await takesSettings(connectionString))) return "no settings";
    return (await hearsNotices(one, other)) ? "sessions" : "no notices";
  } catch (error) {
    if (isRefusedTransaction(error)) return "shared sessions";
    if (errorCode(error) === readOnly) return "standby";
    throw error;
  } finally {
    for (const client of [one, other]) client.end().catch(() => undefined);
  }
}

/**
 * A pooler gives an idle session to the connection that asks next. So the second connection holds a transaction open while
 * the first one is between two transactions: if sessions are shared, it gets the session of the first.
 */
async function keepTheirSessions(one: pg.Client, other: pg.Client): Promise<boolean> {
  const own = await processOf(one);
  for (let round = 0; round < rounds; round += 1) {
    await other.query("BEGIN READ ONLY");
    // A pooler with a single session would now let the first connection wait, so this is compared before.
    if ((await processOf(other)) === own) return false;
    if ((await processOf(one)) !== own) return false;
    await other.query("ROLLBACK");
  }
  return true;
}

const processRows = z.tuple([z.object({ pid: z.number() })]);

async function processOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query("SELECT pg_backend_pid() AS pid");
  return processRows.parse(rows)[0].pid;
}

/** Connects as the servers do, with a time limit for statements. */
async function takesSettings(connectionString: string): Promise<boolean> {
  const onIdleConnectionError = () => undefined;
  const pool = openPool({ connectionString, poolSize: 1, timeoutMs: examinationMs, onIdleConnectionError });
  try {
    await pool.query("SELECT 1");
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.includes("unsupported startup parameter")) return false;
    throw error;
  } finally {
    pool.end().catch(() => undefined);
  }
}

async function hearsNotices(listening: pg.Client, sending: pg.Client): Promise<boolean> {
  const channel = `latchkey_doctor_${randomBytes(6).toString("hex")}`;
  const heard = once(listening, "notification", { signal: AbortSignal.timeout(noticeMs) }).then(
    () => true,
    () => false,
  );
  await listening.query(`LISTEN ${channel}`);
  await sending.query("SELECT pg_notify($1, '')", [channel]);
  return heard;
}
