import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { migrate } from "../../../src/storage/migrate.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";
import { someOf } from "../../support/thorough.js";

const migrations = resolve("prisma/migrations");

describe("migrations and schema.prisma", () => {
  test("agree: the migrated database lacks nothing and has nothing more", async () => {
    expect(difference(await createTestDatabase(), "prisma/schema.prisma")).toBe("");
  });

  const differences: readonly (readonly [string, string, string, string])[] = [
    [
      "another column",
      "  name           String\n",
      "  name String\n  extra Int?\n",
      'ADD COLUMN     "extra" INTEGER',
    ],
    ["a column less", '  lastFour          String      @map("last_four")\n', "", 'DROP COLUMN "last_four"'],
    ["another default", "@default(10)", "@default(11)", 'ALTER COLUMN "max_keys" SET DEFAULT 11'],
    [
      "an index less",
      "  @@index([accountId, name, id])\n",
      "",
      'DROP INDEX "api_keys_account_id_name_id_idx"',
    ],
    [
      "another nullability",
      "expiresAt         DateTime? ",
      "expiresAt DateTime ",
      'ALTER COLUMN "expires_at" SET NOT NULL',
    ],
    [
      "another precision",
      '@map("expires_at") @db.Timestamptz(3)',
      '@map("expires_at") @db.Timestamptz(6)',
      "TIMESTAMPTZ(6)",
    ],
    [
      "another reaction to a deletion",
      "[id], onDelete: Restrict",
      "[id], onDelete: Cascade",
      "ON DELETE CASCADE",
    ],
  ];

  test.each(someOf(differences, 2))("are seen to differ by %s", async (_difference, from, to, sql) => {
    const schema = await readFile("prisma/schema.prisma", "utf8");
    const spaces = (text: string) => text.replace(/ +/g, " ");
    const changed = spaces(schema).replace(spaces(from), to);
    expect(changed).not.toBe(spaces(schema));
    const file = join(await newDirectory(), "schema.prisma");
    await writeFile(file, changed);
    expect(difference(await createTestDatabase(), file)).toContain(sql);
  });
});

describe("migrate()", () => {
  test("applies everything to an empty database, and nothing the second time", async () => {
    const database = await createTestDatabase("template1");
    const applied = await migrate(database, migrations);
    expect(applied.length).toBeGreaterThan(0);
    const records = await readRecords(database);
    expect(records.map(({ name }) => name)).toEqual(applied);
    expect(await migrate(database, migrations)).toEqual([]);
    expect(await readRecords(database)).toEqual(records);
  });

  test("called five times at once applies each migration once", async () => {
    const database = await createTestDatabase("template1");
    const applied = await Promise.all([1, 2, 3, 4, 5].map(() => migrate(database, migrations)));
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
    expect((await readRecords(database)).map(({ name }) => name)).toEqual(applied.flat());
  });

  test("adds only what is new, in the order of the names", async () => {
    const database = await createTestDatabase();
    const directory = await copyOfMigrations();
    await addMigration(directory, "29990102000000_second", "ALTER TABLE first ADD COLUMN more TEXT");
    await addMigration(directory, "29990101000000_first", "CREATE TABLE first (id TEXT PRIMARY KEY)");
    expect(await migrate(database, directory)).toEqual(["29990101000000_first", "29990102000000_second"]);
  });

  test("refuses a migration that was changed after it was applied, by its name", async () => {
    const database = await createTestDatabase();
    const directory = await copyOfMigrations();
    await addMigration(directory, "29990101000000_first", "CREATE TABLE first (id TEXT PRIMARY KEY)");
    await migrate(database, directory);
    await addMigration(
      directory,
      "29990101000000_first",
      "CREATE TABLE first (id TEXT PRIMARY KEY); -- changed",
    );
    await addMigration(directory, "29990102000000_second", "CREATE TABLE second (id TEXT PRIMARY KEY)");
    await expect(migrate(database, directory)).rejects.toThrow(
      "Migration 29990101000000_first was changed after it was applied",
    );
    expect(await hasTable(database, "second")).toBe(false);
  });

  test("that fails in the middle of a file undoes it whole, names it, and can be tried again", async () => {
    const database = await createTestDatabase();
    const before = await readRecords(database);
    const directory = await copyOfMigrations();
    await addMigration(directory, "29990101000000_half", "CREATE TABLE half (id TEXT); SELECT 1 / 0;");
    await addMigration(directory, "29990102000000_after", "CREATE TABLE after_it (id TEXT)");
    await expect(migrate(database, directory)).rejects.toThrow(
      "Migration 29990101000000_half failed; the database is as it was before it",
    );
    expect(await hasTable(database, "half")).toBe(false);
    expect(await hasTable(database, "after_it")).toBe(false);
    expect(await readRecords(database)).toEqual(before);

    await addMigration(directory, "29990101000000_half", "CREATE TABLE half (id TEXT)");
    expect(await migrate(database, directory)).toEqual(["29990101000000_half", "29990102000000_after"]);
  });

  test("says why a migration failed", async () => {
    const directory = await copyOfMigrations();
    await addMigration(directory, "29990101000000_half", "SELECT 1 / 0;");
    await expect(migrate(await createTestDatabase(), directory)).rejects.toMatchObject({
      cause: { message: "division by zero" },
    });
  });
});

/** The SQL from what a database is to what a schema says. */
function difference(database: string, schema: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/new-migration.mjs", schema], {
    env: { PATH: process.env["PATH"] ?? "", DATABASE_URL: database },
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

async function newDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "latchkey-migrations-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

async function copyOfMigrations(): Promise<string> {
  const directory = await newDirectory();
  await cp(migrations, directory, { recursive: true });
  return directory;
}

async function addMigration(directory: string, name: string, sql: string): Promise<void> {
  await mkdir(join(directory, name), { recursive: true });
  await writeFile(join(directory, name, "migration.sql"), sql);
}

interface MigrationRecord {
  readonly id: string;
  readonly name: string;
  readonly steps: number;
}

function readRecords(database: string): Promise<MigrationRecord[]> {
  return onDatabase(database, async (client) => {
    const { rows } = await client.query<MigrationRecord>(
      `SELECT id, migration_name AS name, applied_steps_count AS steps FROM _prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
    );
    return rows;
  });
}

function hasTable(database: string, name: string): Promise<boolean> {
  return onDatabase(database, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_tables WHERE tablename = $1", [name]);
    return rowCount === 1;
  });
}
