import type pg from "pg";
import { createClient } from "../connection.js";
import { advisoryLocks } from "../advisory-locks.js";

// A table may take longer than any timeout that the database has for servers. Not every version has every setting.
const withoutTimeouts = `
  SELECT set_config(name, '0', false) FROM pg_settings
  WHERE name IN ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'transaction_timeout')`;

/** Values look the same whatever the defaults of the database are. */
const sameTexts = "SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET bytea_output = 'hex'";

export type BackupSession = pg.Client;

/** A connection for one backup or restore. Ending it ends its transaction and releases its locks. */
export async function openBackupSession(connectionString: string): Promise<BackupSession> {
  const client = createClient({ connectionString, keepAlive: true, application_name: "latchkey backup" });
  try {
    await client.connect();
    await client.query(withoutTimeouts);
    await client.query(sameTexts);
    await client.query("SET client_min_messages = warning");
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

/**
 * While it is held, no server migrates the database: it waits at its start. A migration that waited for a table instead
 * would stop every statement behind it until the backup ends.
 */
export async function holdOffMigrations(client: BackupSession, mode: "shared" | "alone"): Promise<void> {
  const lock = mode === "shared" ? "pg_advisory_lock_shared" : "pg_advisory_lock";
  await client.query(`SELECT ${lock}($1)`, [advisoryLocks.migrations]);
}
