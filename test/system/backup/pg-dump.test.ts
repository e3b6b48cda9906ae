import { spawnSync } from "node:child_process";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { leftOutTables } from "../../../src/storage/backup/tables.js";
import { chooseServerUser } from "../../../src/storage/embedded/server-user.js";
import { newBackupFile } from "../../support/backups.js";
import { check } from "../../support/checks.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { createTestDatabase, rowsOf } from "../../support/test-database.js";
import { startTestServer, testEnvironment } from "../../support/test-server.js";
import { runCli } from "../cli/run-cli.js";

/** Debian's. pg_dump refuses a server that is newer than itself, so the tests' own PostgreSQL is no match for it. */
const versions = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql") : [];
const binaries = versions
  .map((version) => join("/usr/lib/postgresql", version, "bin"))
  .find((directory) =>
    ["initdb", "pg_ctl", "pg_dump", "pg_restore"].every((name) => existsSync(join(directory, name))),
  );

test.skipIf(binaries === undefined)(
  "pg_dump and pg_restore carry it over too, and a backup of one version of PostgreSQL is restored on another",
  async () => {
    const url = await startCluster(binaries ?? "");
    const run = (program: string, ...words: string[]) => {
      const { status, stderr } = spawnSync(join(binaries ?? "", program), words, { encoding: "utf8" });
      expect({ program, status, stderr }).toEqual({ program, status: 0, stderr: "" });
    };
    await rowsOf(url("postgres"), "CREATE DATABASE one");
    await rowsOf(url("postgres"), "CREATE DATABASE other");
    const server = await startTestServer({ DATABASE_URL: url("one") });
    const account = await createAccount(server.url);
    const key = await createKey(server.url, account);
    expect(await check(server.url, "authorize", key.secret)).toBe("accepted");

    const [dump, backup] = [await newBackupFile(), await newBackupFile()];
    // As docs/production.md says it.
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

/** A PostgreSQL of the system on a Unix socket, until the test is over. Gives the URL of a database. */
async function startCluster(directory: string): Promise<(database: string) => string> {
  const home = await mkdtemp(join(tmpdir(), "latchkey-pg-"));
  const user = await chooseServerUser(join(home, "cluster"));
  if (user !== null) await chown(home, user.uid, user.gid);
  const run = (program: string, ...words: string[]) => {
    const { status, stderr } = spawnSync(join(directory, program), ["-D", join(home, "cluster"), ...words], {
      cwd: home,
      encoding: "utf8",
      // What pg_ctl starts keeps its streams open.
      stdio: ["ignore", "ignore", program === "initdb" ? "pipe" : "ignore"],
      ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
    });
    expect({ program, status }, stderr).toEqual({ program, status: 0 });
  };
  run("initdb", "-U", "latchkey", "-A", "trust", "--no-sync", "-E", "UTF8");
  run(
    "pg_ctl",
    "-w",
    "-t",
    "120",
    "-l",
    join(home, "log"),
    "-o",
    `-c listen_addresses='' -k ${home} -F`,
    "start",
  );
  onTestFinished(async () => {
    run("pg_ctl", "-w", "-m", "immediate", "stop");
    await rm(home, { recursive: true, force: true });
  });
  return (database) => `postgresql://latchkey@localhost/${database}?host=${encodeURIComponent(home)}`;
}
