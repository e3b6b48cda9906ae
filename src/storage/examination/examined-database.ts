import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import { createPool } from "../connection.js";

/** The longest wait for a connection or a statement. */
export const examinationMs = 3_000;
const closeMs = 500;
const connections = 3;

export interface ExaminedDatabase {
  readonly connectionString: string;
  /** Runs statements in a transaction that can change nothing. */
  read<Value>(work: (client: pg.ClientBase) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

/** A connection that sends no settings at its start: a pooler that refuses them must not hide the rest. */
export function clientOptions(connectionString: string): pg.ClientConfig {
  return {
    connectionString,
    connectionTimeoutMillis: examinationMs,
    query_timeout: examinationMs,
    application_name: "latchkey doctor",
  };
}

/** Throws what the driver throws where the database cannot be reached. */
export async function openExaminedDatabase(connectionString: string): Promise<ExaminedDatabase> {
  const pool = createPool({ ...clientOptions(connectionString), max: connections }, () => undefined);
  const close = async () => {
    // A connection that hangs would never be closed.
    await Promise.race([pool.end().catch(() => undefined), pause(closeMs, undefined, { ref: false })]);
  };
  try {
    await pool.query("SELECT 1");
  } catch (error) {
    await close();
    throw error;
  }
  return { connectionString, read: (work) => inReadOnlyTransaction(pool, work), close };
}

async function inReadOnlyTransaction<Value>(
  pool: pg.Pool,
  work: (client: pg.ClientBase) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  let isBroken = true;
  try {
    // Behind a pooler a setting of the session would reach other clients; one of the transaction does not.
    await client.query(`BEGIN READ ONLY; SET LOCAL statement_timeout = ${examinationMs - 500}`);
    const value = await work(client);
    await client.query("ROLLBACK");
    isBroken = false;
    return value;
  } finally {
    client.release(isBroken);
  }
}
