import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { advisoryLocks } from "../../../src/storage/advisory-locks.js";
import { keptTables, leftOutTables } from "../../../src/storage/backup/tables.js";
import { migrate } from "../../../src/storage/migrate.js";
import { keptRows, newBackupFile } from "../../support/backups.js";
import { check } from "../../support/checks.js";
import { at } from "../../support/envelope.js";
import { createAccount, createKey, createOperator } from "../../support/fixtures.js";
import { runForJson } from "../../support/run-command.js";
import { signIn } from "../../support/sign-in.js";
import { createTestDatabase, onDatabase, rowsOf } from "../../support/test-database.js";
import { startTestServer } from "../../support/test-server.js";

const migrations = resolve("prisma/migrations");

test("each table of the database is kept or left out, with a reason, and parents come first", async () => {
  const database = await createTestDatabase();
  const tables = await rowsOf(
    database,
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition`,
  );
  const listed = [...Object.keys(keptTables), ...Object.keys(leftOutTables)];
  // A new table is listed in src/storage/backup/tables.ts.
  expect([...listed].sort()).toEqual(tables.map((row) => at(row, "name")).sort());

  const kept = Object.keys(keptTables);
  const references = await rowsOf(
    database,
    `SELECT conrelid::regclass::text AS child, confrelid::regclass::text AS parent FROM pg_constraint
     WHERE contype = 'f' AND conrelid::regclass::text = ANY ($1)`,
    [kept],
  );
  expect(references.length).toBeGreaterThan(0);
  for (const reference of references) {
    const [child, parent] = [String(at(reference, "child")), String(at(reference, "parent"))];
    expect(kept.indexOf(parent)).toBeGreaterThanOrEqual(0);
    expect(kept.indexOf(parent)).toBeLessThan(kept.indexOf(child));
  }
});

/** Those of partitions too, and the constraints that they are for. */
const indexes = `
  SELECT pg_get_indexdef(indexrelid) AS made, indisvalid AS is_valid, conname AS of, contype AS kind
  FROM pg_index JOIN pg_class c ON c.oid = indrelid LEFT JOIN pg_constraint ON conindid = indexrelid
  WHERE c.relnamespace = current_schema()::regnamespace ORDER BY made, conname`;

test("every row comes back as it was, and every index", async () => {
  const server = await startTestServer();
  const { databaseUrl } = server;
  const account = await createAccount(server.url, 100, "A name with \\ , a tab\t, a line\nand an €");
  await createOperator(server.url, ["KEYS_VERIFY"]);
  const idle = { idleTimeoutDays: 30, metadata: { text: "\\.\n" }, tags: ["a", "b"] };
  const key = await createKey(server.url, account, idle);
  expect(await check(server.url, "authorize", key.secret)).toBe("accepted");
  // Usage is written, and nothing is changed any more.
  await server.stop();
  await onDatabase(databaseUrl, async (client) => {
    expect((await client.query("SELECT FROM usage_journal")).rowCount).toBeGreaterThan(0);
    // In every level of usage, and numbered by a sequence.
    await client.query(
      "INSERT INTO usage_minutes VALUES ($1, date_trunc('minute', now()), 'key_x', 'accepted', 7)",
      [account],
    );
    await client.query(
      `INSERT INTO usage_days
       SELECT account_id, date_trunc('day', minute, 'UTC'), key_id, outcome, count FROM usage_minutes`,
    );
    await client.query(
      `INSERT INTO reminders (account_id, subject, kind, ends_at, threshold, created_at)
       VALUES ('a', 'k', 'x', now(), 7, now())`,
    );
    // A moment that the trigger of new keys would not compute.
    await client.query("UPDATE api_keys SET reminder_at = '2030-01-02T03:04:05Z'");
  });

  const elsewhere = await copyOf(databaseUrl);
  expect(await keptRows(elsewhere)).toEqual(await keptRows(databaseUrl));
  expect(await rowsOf(elsewhere, indexes)).toEqual(await rowsOf(databaseUrl, indexes));
  const numbered = await rowsOf(
    elsewhere,
    `INSERT INTO reminders (account_id, subject, kind, ends_at, threshold, created_at)
     VALUES ('a', 'another', 'x', now(), 7, now()) RETURNING id::int`,
  );
  expect(numbered).toEqual([{ id: 2 }]);
  // Triggers work again.
  await expect(rowsOf(elsewhere, "DELETE FROM audit_events")).rejects.toThrow("append-only");
});

test("what a server had leased of a limit counts as used, and is not given again", async () => {
  const server = await startTestServer();
  const account = await createAccount(server.url);
  const { secret } = await createKey(server.url, account, { maxUses: 5 });
  const accepted = async (url: string, checks: number) => {
    let count = 0;
    for (let turn = 0; turn < checks; turn += 1)
      if ((await check(url, "authorize", secret)) === "accepted") count += 1;
    return count;
  };
  expect(await accepted(server.url, 3)).toBe(3);
  const elsewhere = await copyOf(server.databaseUrl);
  await server.stop();
  const second = await startTestServer({ DATABASE_URL: elsewhere });
  expect(await accepted(second.url, 5)).toBeLessThanOrEqual(2);
  await second.stop();
});

/** What a backup of a database is restored to. */
async function copyOf(databaseUrl: string): Promise<string> {
  const file = await newBackupFile();
  await runForJson({ DATABASE_URL: databaseUrl }, ["backup", file]);
  const elsewhere = await createTestDatabase("template1");
  await runForJson({ DATABASE_URL: elsewhere }, ["restore", file]);
  return elsewhere;
}

test("who was signed in signs in again: nothing that was ended since comes back", async () => {
  const server = await startTestServer({ SIGN_UP: "open" });
  await signIn(server, "ada@example.com");
  expect(await rowsOf(server.databaseUrl, "SELECT FROM sessions")).toHaveLength(1);
  const elsewhere = await copyOf(server.databaseUrl);
  await server.stop();
  expect(await rowsOf(elsewhere, "SELECT email FROM people WHERE email = 'ada@example.com'")).toHaveLength(1);
  for (const table of ["sessions", "magic_links", "secret_links", "replica_peppers"])
    expect(await rowsOf(elsewhere, `SELECT FROM ${table}`)).toEqual([]);
});

test("a backup changes nothing: that of an older database has its migrations, and a restore applies the newer ones", async () => {
  const names = (await readdir(migrations)).filter((name) => name.startsWith("2")).sort();
  const older = await mkdtemp(join(tmpdir(), "latchkey-older-"));
  onTestFinished(() => rm(older, { recursive: true, force: true }));
  for (const name of names.slice(0, 10))
    await cp(join(migrations, name), join(older, name), { recursive: true });
  const database = await createTestDatabase("template1");
  await migrate(database, older);
  await onDatabase(database, (client) =>
    client.query("INSERT INTO accounts (id, name, created_at) VALUES ('acc_old', 'Old', now())"),
  );
  const elsewhere = await copyOf(database);
  const applied = "SELECT migration_name AS name FROM _prisma_migrations ORDER BY name";
  expect(await rowsOf(database, applied)).toHaveLength(10);
  expect(await rowsOf(elsewhere, applied)).toEqual(names.map((name) => ({ name })));
  expect(await rowsOf(elsewhere, "SELECT name, mails_about_keys FROM accounts")).toEqual([
    { name: "Old", mails_about_keys: true },
  ]);
});

test("a server that has nothing to migrate starts while a backup runs", async () => {
  const database = await createTestDatabase();
  await onDatabase(database, async (client) => {
    await client.query("SELECT pg_advisory_lock_shared($1)", [advisoryLocks.migrations]);
    const server = await startTestServer({ DATABASE_URL: database });
    await server.stop();
  });
});
