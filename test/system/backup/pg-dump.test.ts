import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { leftOutTables } from "../../../src/storage/backup/tables.js";
import { newBackupFile } from "../../support/backups.js";
import { check } from "../../support/checks.js";
import { debianPostgres, startDebianPostgres } from "../../support/debian-postgres.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { createTestDatabase, rowsOf } from "../../support/test-database.js";
import { startTestServer, testEnvironment } from "../../support/test-server.js";
import { runCli } from "../cli/run-cli.js";

// pg_dump refuses a server that is newer than itself, so the tests' own PostgreSQL is no match for Debian's.
test.skipIf(debianPostgres === undefined)(
  "pg_dump and pg_restore carry it over too, and a backup of one version of PostgreSQL is restored on another",
  async () => {
    if (debianPostgres === undefined) return;
    const { directory } = debianPostgres;
    const url = await startDebianPostgres(debianPostgres);
    const run = (program: string, ...words: string[]) => {
      const { status, stderr } = spawnSync(join(directory, program), words, { encoding: "utf8" });
      expect({ program, status, stderr }).toEqual({ program, status: 0, stderr: "" });
    };
    await rowsOf(url("postgres"), "CREATE DATABASE one");
    await rowsOf(url("postgres"), "CREATE DATABASE other");
    const server = await startTestServer({ DATABASE_URL: url("one") });
    const account = await createAccount(server.url);
    const key = await createKey(server.url, account);
    expect(await check(server.url, "authorize", key.secret)).toBe("accepted");

    const [dump, backup] = [await newBackupFile(), await newBackupFile()];
    // As docs/backup.md says it.
    const left = Object.keys(leftOutTables).filter((table) => table !== "_prisma_migrations");
    run("pg_dump", "-Fc", "-f", dump, ...left.map((table) => `--exclude-table-data=${table}`), url("one"));
    const made = await runCli({ DATABASE_URL: url("one") }, ["backup", backup]);
    expect(made.code, made.err).toBe(0);
    await server.stop();
    run("pg_restore", "--exit-on-error", "--single-transaction", "-d", url("other"), dump);

    const elsewhere = await createTestDatabase("template1");
    const restored = await runCli({ DATABASE_URL: elsewhere }, ["restore", backup]);
    expect(restored.code, restored.err).toBe(0);
    for (const database of [url("other"), elsewhere]) {
      const second = await startTestServer({ DATABASE_URL: database });
      expect(await check(second.url, "authorize", key.secret)).toBe("accepted");
      await second.stop();
      const variables = { DATABASE_URL: database, KEY_PEPPERS: testEnvironment.KEY_PEPPERS };
      const verified = await runCli(variables, ["audit", "verify", "--account", account]);
      expect(verified.code, verified.err).toBe(0);
    }
  },
  180_000,
);
