import { readFile, writeFile } from "node:fs/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { newBackupFile } from "../../support/backups.js";
import { runCommand } from "../../support/run-command.js";
import { createTestDatabase, onDatabase, rowsOf } from "../../support/test-database.js";

let database: string;
let target: string;
let backup: Buffer;
let text: string;

beforeAll(async () => {
  database = await createTestDatabase();
  target = await createTestDatabase("template1");
  await onDatabase(database, (client) =>
    client.query(
      "INSERT INTO accounts (id, name, created_at) SELECT 'acc_' || i, 'Account ' || i, now() FROM generate_series(1, 3000) i",
    ),
  );
  const file = await newBackupFile();
  const made = await runCommand({ DATABASE_URL: database }, ["backup", file]);
  expect(made).toMatchObject({ code: 0, err: "" });
  backup = await readFile(file);
  text = gunzipSync(backup).toString("utf8");
});

async function restore(content: Buffer, into: string) {
  const file = await newBackupFile();
  await writeFile(file, content);
  return runCommand({ DATABASE_URL: into }, ["restore", file]);
}

const changed = (from: string | RegExp, to: string) => {
  const other = text.replace(from, to);
  expect(other).not.toBe(text);
  return gzipSync(other);
};

function withFlippedByte(at: number): Buffer {
  const copy = Buffer.from(backup);
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
}

describe("a restore is refused, and leaves the database empty and ready for a good one", () => {
  test.each<[string, () => Buffer, string]>([
    ["of a file that ends too early", () => backup.subarray(0, -1), "damaged or incomplete"],
    ["of half a file", () => backup.subarray(0, backup.length / 2), "damaged or incomplete"],
    ["of a changed byte", () => withFlippedByte(Math.floor(backup.length / 2)), "damaged or incomplete"],
    [
      "of a text without its end",
      () => gzipSync(text.slice(0, text.lastIndexOf('{"end"'))),
      "ends too early",
    ],
    [
      "of a text that is cut in a row",
      () => gzipSync(text.slice(0, text.indexOf("Account 2000"))),
      "ends too early",
    ],
    ["of a changed row", () => changed("Account 2000", "Account 2001"), "its checksum is another one"],
    ["of a row that misses a column", () => changed("acc_2000\t", "acc_2000"), "damaged or incomplete"],
    ["of a row that is there twice", () => changed(/(acc_2000\t.*\n)/, "$1$1"), "damaged or incomplete"],
    ["of a row less", () => changed(/acc_2000\t.*\n/, ""), "its checksum is another one"],
    ["of more after the end", () => gzipSync(`${text}\n`), "damaged or incomplete"],
    ["of another column", () => changed('"max_keys"', '"max_kexs"'), "other columns of accounts"],
    [
      "of another table",
      () => changed('{"table":"people"', '{"table":"sessions"'),
      "other columns of sessions",
    ],
    [
      "of a table twice",
      () => changed('{"table":"people"', '{"table":"accounts"'),
      "other columns of accounts",
    ],
    [
      "with a migration that is not known",
      () => changed("_browser_tokens", "_of_tomorrow"),
      "does not have (20261129100000_of_tomorrow)",
    ],
    [
      "with a migration of another text",
      () => changed(/"checksum":"[0-9a-f]/, '"checksum":"g'),
      "does not have (20261120000000_core)",
    ],
    [
      "of a later form",
      () => changed('"format_version":1', '"format_version":2'),
      "a form that this version cannot read",
    ],
    ["of another file", () => Buffer.from("PGDMP, or so"), "This is no backup"],
    ["of another compressed file", () => gzipSync("CREATE TABLE accounts ();\n"), "This is no backup"],
    ["of compressed nothing", () => gzipSync(""), "This is no backup"],
    ["of endless zeros", () => gzipSync(Buffer.alloc(5_000_000)), "This is no backup"],
    ["of an empty file", () => Buffer.alloc(0), "This is no backup"],
  ])("%s", async (_what, content, said) => {
    const refused = await restore(content(), target);
    expect(refused.err).toContain(said);
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(
      await rowsOf(
        target,
        "SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace",
      ),
    ).toEqual([]);
  });

  test("which it takes after all of these", async () => {
    expect(await restore(backup, target)).toMatchObject({ code: 0 });
    expect(await rowsOf(target, "SELECT FROM accounts")).toHaveLength(3000);
  });
});

test("a database that is not empty keeps what it has", async () => {
  for (const statement of ["CREATE TABLE notes (line TEXT)", "CREATE VIEW days AS SELECT now() AS today"]) {
    const used = await createTestDatabase("template1");
    await onDatabase(used, (client) => client.query(statement));
    const refused = await restore(backup, used);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("not empty, and a restore overwrites nothing");
  }
  const refused = await restore(backup, database);
  expect(refused.code).toBe(1);
  expect(await rowsOf(database, "SELECT FROM accounts")).toHaveLength(3000);
});

describe("a backup is refused", () => {
  test("into a file that exists, which stays as it is", async () => {
    const file = await newBackupFile();
    await writeFile(file, "another");
    const refused = await runCommand({ DATABASE_URL: database }, ["backup", file]);
    expect(refused).toMatchObject({ code: 1, err: `${file} exists, and is not overwritten.\n` });
    expect(await readFile(file, "utf8")).toBe("another");
  });

  test("to a screen, and a restore from a keyboard", async () => {
    for (const command of ["backup", "restore"])
      expect(
        await runCommand({ DATABASE_URL: database }, [command, "-"], "", { isOnScreen: true }),
      ).toMatchObject({
        code: 2,
      });
  });

  test("of a database that has no records of Latchkey, or those of a newer one, and no file stays", async () => {
    const file = await newBackupFile();
    const empty = await createTestDatabase("template1");
    const nothing = await runCommand({ DATABASE_URL: empty }, ["backup", file]);
    expect(nothing).toMatchObject({ code: 1 });
    expect(nothing.err).toContain("nothing to back up");

    const newer = await createTestDatabase();
    await onDatabase(newer, (client) =>
      client.query(
        `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'y', '2999_tomorrow', now())`,
      ),
    );
    const refused = await runCommand({ DATABASE_URL: newer }, ["backup", file]);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.err).toContain("A newer Latchkey has migrated this database (2999_tomorrow)");
    await expect(readFile(file)).rejects.toThrow("ENOENT");
  });

  test("where no database is, and none is made", async () => {
    const directory = await newBackupFile();
    const refused = await runCommand({ DATA_DIR: directory }, ["backup", `${directory}.backup`]);
    expect(refused).toMatchObject({ code: 1, err: `There is no database in ${directory}.\n` });
    await expect(readFile(directory)).rejects.toThrow("ENOENT");
  });
});
