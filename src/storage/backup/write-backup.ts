import { createHash } from "node:crypto";
import type pg from "pg";
import { escapeIdentifier } from "pg";
import { to as copyTo, type CopyToStreamQuery } from "pg-copy-streams";
import { z } from "zod";
import { BackupRefused, type BackupProgress, type BackupSummary } from "../../core/model/backups.js";
import { hasMigrations, readApplied, unknownOf, type Migration } from "../migrate.js";
import { readPartitionBounds } from "../usage-partitions.js";
import { holdOffMigrations } from "./backup-session.js";
import { endOfRows, formatVersion, lineOf } from "./format.js";
import { readKeptTables } from "./read-tables.js";

interface BackupOptions {
  readonly client: pg.Client;
  /** The version of Latchkey that makes it. */
  readonly version: string;
  readonly migrations: readonly Migration[];
  readonly onProgress: (progress: BackupProgress) => void;
}

/** The text of a backup, before it is compressed. What it returns is known when all of it was read. */
export async function* writeBackup(options: BackupOptions): AsyncGenerator<Buffer, BackupSummary> {
  const { client, version, onProgress } = options;
  await beginSnapshot(client);
  const takenAt = await readMoment(client);
  const applied = await readKnownMigrations(options);
  const pepperVersions = await readPepperVersions(client);
  const hash = createHash("sha256");
  const hashed = (bytes: Buffer): Buffer => {
    hash.update(bytes);
    return bytes;
  };
  yield hashed(
    lineOf({
      format: "latchkey backup",
      format_version: formatVersion,
      latchkey: version,
      taken_at: takenAt.toISOString(),
      migrations: [...applied].map(([name, checksum]) => ({ name, checksum })),
      pepper_versions: pepperVersions,
    }),
  );
  const copies = new Map<string, CopyToStreamQuery>();
  let bytes = 0;
  for (const { table, columns } of await readKeptTables(client)) {
    const partitions = (await readPartitionBounds(client, table)).map(({ name, start, end }) => ({
      name,
      start: start.toISOString(),
      end: end.toISOString(),
    }));
    yield hashed(lineOf({ table, columns, partitions }));
    const names = columns.map((column) => escapeIdentifier(column)).join(", ");
    const copy = client.query(copyTo(`COPY (SELECT ${names} FROM ${escapeIdentifier(table)}) TO STDOUT`));
    copies.set(table, copy);
    onProgress({ table, bytes });
    for await (const chunk of copy) {
      const rows = z.instanceof(Buffer).parse(chunk);
      bytes += rows.length;
      onProgress({ table, bytes });
      yield hashed(rows);
    }
    yield hashed(endOfRows);
  }
  // How many rows a COPY had comes after them. The next statement waits for it.
  await client.query("COMMIT");
  const rows = Object.fromEntries([...copies].map(([table, { rowCount }]) => [table, rowCount]));
  yield lineOf({ end: true, rows, sha256: hash.digest("hex") });
  return summary({ takenAt, madeBy: version, pepperVersions, rows });
}

export function summary({
  rows,
  ...head
}: Pick<BackupSummary, "takenAt" | "madeBy" | "pepperVersions"> & {
  readonly rows: Readonly<Record<string, number>>;
}): BackupSummary {
  const counts = Object.values(rows);
  return { ...head, tables: counts.length, rows: counts.reduce((sum, count) => sum + count, 0) };
}

/**
 * One snapshot of all tables. LOCK takes none, so the snapshot is taken once no table can be changed or dropped any more:
 * a partition that is dropped in between would otherwise read as empty.
 */
async function beginSnapshot(client: pg.Client): Promise<void> {
  await holdOffMigrations(client, "shared");
  const tables = (await readKeptTables(client)).map(({ table }) => escapeIdentifier(table));
  if (tables.length === 0) throw new BackupRefused("There is no database of Latchkey: nothing to back up.");
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY");
  await client.query(`LOCK TABLE ${tables.join(", ")} IN ACCESS SHARE MODE`);
}

const momentRows = z.tuple([z.object({ at: z.date() })]);

/** Of the beginning of the transaction, which is before its snapshot. */
async function readMoment(client: pg.Client): Promise<Date> {
  const [{ at }] = momentRows.parse((await client.query("SELECT now() AS at")).rows);
  return at;
}

async function readKnownMigrations({ client, migrations }: BackupOptions): Promise<Map<string, string>> {
  if (!(await hasMigrations(client))) throw new BackupRefused("There is no database of Latchkey to back up.");
  const applied = await readApplied(client);
  const [unknown] = unknownOf(applied, migrations);
  if (unknown === undefined) return applied;
  throw new BackupRefused(
    `A newer Latchkey has migrated this database (${unknown}), and may keep more in it than this one knows.` +
      " Make the backup with the version that runs.",
  );
}

const versionRows = z.array(z.object({ version: z.number() }));

async function readPepperVersions(client: pg.Client): Promise<number[]> {
  const isThere = (await readKeptTables(client)).some(({ table }) => table === "peppers");
  if (!isThere) return [];
  const { rows } = await client.query(
    "SELECT version FROM peppers WHERE retired_at IS NULL ORDER BY version",
  );
  return versionRows.parse(rows).map(({ version }) => version);
}
