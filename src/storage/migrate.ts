import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type pg from "pg";
import { z } from "zod";
import { withClient } from "./connection.js";
import { advisoryLocks } from "./advisory-locks.js";

// The table of Prisma's CLI, so that the CLI knows which migrations were applied.
const createRecord = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`;

type Queries = Pick<pg.ClientBase, "query">;

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** Applies the missing migrations, each in one transaction, and returns their names. */
export async function migrate(connectionString: string, directory: string): Promise<string[]> {
  const migrations = await readMigrations(directory);
  return withClient({ connectionString, application_name: "latchkey migrate" }, async (client) => {
    // A backup holds the lock for long. A server that has nothing to migrate starts beside it.
    if ((await hasMigrations(client)) && (await readMissing(client, migrations)).length === 0) return [];
    // The end of the session releases the lock, even after a failure.
    await client.query("SELECT pg_advisory_lock($1)", [advisoryLocks.migrations]);
    await client.query("SET client_min_messages = warning");
    await prepareMigrations(client);
    const missing = await readMissing(client, migrations);
    for (const migration of missing) await applyAlone(client, migration);
    return missing.map(({ name }) => name);
  });
}

export interface MigrationState {
  /** The next start applies them. */
  readonly pending: readonly string[];
  /** Another version of Latchkey applied them. */
  readonly unknown: readonly string[];
}

/** Compares the migrations of a database with those of this version. Throws where one has changed. */
export async function compareMigrations(client: Queries, directory: string): Promise<MigrationState> {
  const migrations = await readMigrations(directory);
  const applied = (await hasMigrations(client)) ? await readApplied(client) : new Map<string, string>();
  return {
    pending: migrations.filter((migration) => isMissing(migration, applied)).map(({ name }) => name),
    unknown: unknownOf(applied, migrations),
  };
}

/** What was applied, and is none of these. */
export function unknownOf(
  applied: ReadonlyMap<string, string>,
  migrations: readonly Migration[],
): readonly string[] {
  const names = new Set(migrations.map(({ name }) => name));
  return [...applied.keys()].filter((name) => !names.has(name));
}

/** The migrations in a directory, in the order in which they are applied. */
export async function readMigrations(directory: string): Promise<Migration[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(directory, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/** Whether migrations were ever applied to the database. */
export async function hasMigrations(client: Queries): Promise<boolean> {
  const { rowCount } = await client.query(`SELECT WHERE to_regclass('"_prisma_migrations"') IS NOT NULL`);
  return rowCount === 1;
}

export async function prepareMigrations(client: pg.Client): Promise<void> {
  await client.query(createRecord);
}

async function readMissing(client: pg.Client, migrations: readonly Migration[]): Promise<Migration[]> {
  const applied = await readApplied(client);
  return migrations.filter((migration) => isMissing(migration, applied));
}

const appliedRows = z.array(z.object({ migration_name: z.string(), checksum: z.string() }));

/** The checksums of the applied migrations, by their names. */
export async function readApplied(client: Queries): Promise<Map<string, string>> {
  const { rows } = await client.query(
    `SELECT migration_name, checksum FROM "_prisma_migrations"
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  );
  return new Map(appliedRows.parse(rows).map((row) => [row.migration_name, row.checksum]));
}

function isMissing({ name, checksum }: Migration, applied: ReadonlyMap<string, string>): boolean {
  const appliedChecksum = applied.get(name);
  if (appliedChecksum === undefined) return true;
  if (appliedChecksum === checksum) return false;
  throw new Error(
    `Migration ${name} was changed after it was applied to this database. Restore its file; ` +
      "put new changes into a new migration.",
  );
}

async function applyAlone(client: pg.Client, migration: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await applyMigration(client, migration);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw new Error(`Migration ${migration.name} failed; the database is as it was before it`, {
      cause: error,
    });
  }
}

/** In the transaction that the caller has begun. */
export async function applyMigration(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query(sql);
  await client.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, now(), 1)`,
    [randomUUID(), checksum, name],
  );
}
