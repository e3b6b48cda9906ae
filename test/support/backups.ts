import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keptTables } from "../../src/storage/backup/tables.js";
import { afterFile } from "./after-file.js";
import { onDatabase } from "./test-database.js";

/** A file that does not exist, in a directory that is gone after this file's tests. */
export async function newBackupFile(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "latchkey-backup-"));
  afterFile(() => rm(directory, { recursive: true, force: true }));
  return join(directory, "backup");
}

/** All rows of each table that backups have, as text. */
export function keptRows(databaseUrl: string): Promise<Record<string, unknown>> {
  return onDatabase(databaseUrl, async (client) => {
    const tables: Record<string, unknown> = {};
    for (const table of Object.keys(keptTables)) {
      const { rows } = await client.query(`SELECT t::text AS row FROM ${table} t ORDER BY t::text`);
      tables[table] = rows;
    }
    return tables;
  });
}
