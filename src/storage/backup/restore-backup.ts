import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { escapeIdentifier } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { z } from "zod";
import { BackupRefused, type BackupProgress, type BackupSummary } from "../../core/model/backups.js";
import { errorCode } from "../error-code.js";
import { applyMigration, prepareMigrations, type Migration } from "../migrate.js";
import { attachPartition } from "../usage-partitions.js";
import { holdOffMigrations } from "./backup-session.js";
import type { BackupEnd, BackupHead, BackupTable } from "./format.js";
import type { BackupReader } from "./read-backup.js";
import { readKeptTables } from "./read-tables.js";
import { setIndexesAside } from "./set-indexes-aside.js";
import { summary } from "./write-backup.js";

interface RestoreOptions {
  readonly client: pg.Client;
  readonly head: BackupHead;
  /** After its head was read. */
  readonly reader: BackupReader;
  /** Those that the head names. */
  readonly migrations: readonly Migration[];
  readonly onProgress: (progress: BackupProgress) => void;
}

/** All in one transaction: what fails leaves the database empty. */
export async function restoreBackup(options: RestoreOptions): Promise<BackupSummary> {
  const { client, head, migrations } = options;
  // A server that starts on the database meanwhile waits, and then finds it restored.
  await holdOffMigrations(client, "alone");
  await client.query("BEGIN ISOLATION LEVEL READ COMMITTED");
  await refuseUnlessEmpty(client);
  await prepareMigrations(client);
  for (const migration of migrations) await applyMigration(client, migration);
  const { rows } = await restoreTables(options);
  await moveSequences(client);
  await client.query("COMMIT");
  const tables = Object.keys(rows).map((table) => escapeIdentifier(table));
  // Without it the first statements would be planned for empty tables.
  await client.query(`ANALYZE ${tables.join(", ")}`);
  return summary({
    takenAt: head.taken_at,
    madeBy: head.latchkey,
    pepperVersions: head.pepper_versions,
    rows,
  });
}

/** The migrations that a backup names, of those that this version has. */
export function migrationsOf(head: BackupHead, known: readonly Migration[]): Migration[] {
  return head.migrations
    .map(({ name, checksum }) => {
      const migration = known.find((candidate) => candidate.name === name);
      if (migration?.checksum === checksum) return migration;
      throw new BackupRefused(
        `The backup was made by Latchkey ${head.latchkey}, with a migration that this version does not have` +
          ` (${name}). Restore it with that version or a later one.`,
      );
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

// Views of extensions may be in any database.
const relationsStatement = `
  SELECT relname AS name FROM pg_class
  WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
    AND NOT EXISTS (
      SELECT FROM pg_depend d
      WHERE d.classid = 'pg_class'::regclass AND d.objid = pg_class.oid AND d.deptype = 'e'
    )
  ORDER BY relname LIMIT 1`;

async function refuseUnlessEmpty(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(relationsStatement);
  if (rowCount === 0) return;
  throw new BackupRefused(
    "The database is not empty, and a restore overwrites nothing. Restore into a new one: set DATA_DIR to a directory" +
      " that does not exist, or DATABASE_URL to a database that was just created. Start no server on it before.",
  );
}

async function restoreTables(options: RestoreOptions): Promise<BackupEnd> {
  const { client, reader } = options;
  const expected = new Map((await readKeptTables(client)).map(({ table, columns }) => [table, columns]));
  const restored: Record<string, number> = {};
  let bytes = 0;
  for (;;) {
    const next = await reader.readTableOrEnd();
    if ("end" in next) {
      if (expected.size > 0 || !isSame(next.rows, restored))
        throw new BackupRefused("The backup is damaged or incomplete: it has other rows than its end says.");
      return next;
    }
    const { table } = next;
    refuseOtherColumns(next, expected.get(table));
    expected.delete(table);
    restored[table] = await restoreTable(client, next, reader, (more) => {
      bytes += more;
      options.onProgress({ table, bytes });
    }).catch((error: unknown) => {
      throw isAboutRows(error)
        ? new BackupRefused(`The backup is damaged or incomplete: ${table} has rows that cannot be stored.`)
        : error;
    });
  }
}

/** A changed byte can leave a file that is read to its end, with rows that PostgreSQL finds wrong in form or content. */
function isAboutRows(error: unknown): boolean {
  return /^2[23]/.test(errorCode(error) ?? "");
}

function refuseOtherColumns({ table, columns }: BackupTable, expected: readonly string[] | undefined): void {
  const isExpected = expected !== undefined && [...columns].sort().join() === [...expected].sort().join();
  if (!isExpected)
    throw new BackupRefused(`The backup is damaged: it has other columns of ${table} than it should.`);
}

async function restoreTable(
  client: pg.Client,
  { table, columns, partitions }: BackupTable,
  reader: BackupReader,
  onBytes: (bytes: number) => void,
): Promise<number> {
  const name = escapeIdentifier(table);
  const names = columns.map((column) => escapeIdentifier(column)).join(", ");
  for (const partition of partitions) await attachPartition(client, table, partition);
  // Rows come as they were: a trigger would compute some of their values anew, for new rows.
  await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  const makeIndexes = await setIndexesAside(client, table);
  const copy = client.query(copyFrom(`COPY ${name} (${names}) FROM STDIN`));
  onBytes(0);
  await pipeline(async function* () {
    for await (const rows of reader.readRows()) {
      onBytes(rows.length);
      yield rows;
    }
  }, copy);
  await makeIndexes();
  await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
  return copy.rowCount;
}

function isSame(some: Readonly<Record<string, number>>, others: Readonly<Record<string, number>>): boolean {
  const tables = Object.keys(some);
  return (
    tables.length === Object.keys(others).length && tables.every((table) => some[table] === others[table])
  );
}

const sequenceRows = z.array(z.object({ table: z.string(), column: z.string(), sequence: z.string() }));

/** The next number of each sequence comes after those that the restored rows have. */
async function moveSequences(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `SELECT "table", "column", sequence FROM (
       SELECT c.relname AS "table", a.attname AS "column", pg_get_serial_sequence(quote_ident(c.relname), a.attname) AS sequence
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
     ) AS columns WHERE sequence IS NOT NULL`,
  );
  for (const { table, column, sequence } of sequenceRows.parse(rows)) {
    const name = escapeIdentifier(column);
    await client.query(
      `SELECT setval($1::regclass, max(${name})) FROM ${escapeIdentifier(table)} HAVING max(${name}) IS NOT NULL`,
      [sequence],
    );
  }
}
