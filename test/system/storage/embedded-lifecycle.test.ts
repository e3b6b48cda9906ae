import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import { isRoot, newDirectory, preparedDirectory, query, start } from "./fixtures/embedded-directory.js";
import { readPostmasterPid } from "./fixtures/embedded-process.js";

test("what was written is there after a restart", async () => {
  const directory = await preparedDirectory();
  const first = await start(directory);
  await query(first.connectionString, "CREATE TABLE kept AS SELECT 'yes' AS answer");
  await first.stop();

  const second = await start(directory);
  expect(await query(second.connectionString, "SELECT answer FROM kept")).toEqual([{ answer: "yes" }]);
});

test("the database is UTF-8, folds case beyond ASCII, sorts by code point, keeps checksums, and takes settings of the caller", async () => {
  const directory = await newDirectory();
  const postgres = await start(directory, { settings: { max_connections: "17" } });
  const [row] = await query(
    postgres.connectionString,
    `SELECT current_setting('server_encoding') AS encoding, current_setting('data_checksums') AS checksums,
            current_setting('fsync') AS fsync, lower('ÄÖ') AS lower, 'a' > 'B' AS by_code_point,
            current_setting('max_connections') AS connections`,
  );
  expect(row).toEqual({
    encoding: "UTF8",
    checksums: "on",
    fsync: "on",
    lower: "äö",
    by_code_point: true,
    connections: "17",
  });

  // It listens on no TCP port.
  const [listens] = await query(
    postgres.connectionString,
    "SELECT current_setting('listen_addresses') AS addresses, inet_server_port() AS tcp_port",
  );
  expect(listens).toEqual({ addresses: "", tcp_port: null });

  // Stopping twice is fine, and leaves no process behind.
  const pid = await readPostmasterPid(directory);
  await Promise.all([postgres.stop(), postgres.stop()]);
  expect(() => process.kill(pid, 0)).toThrow("ESRCH");
});

test("a relative directory, and one with spaces, quotes, commas and signs in its name, work", async () => {
  const directory = await newDirectory();
  const cwd = vi.spyOn(process, "cwd").mockReturnValue(directory);
  onTestFinished(() => cwd.mockRestore());
  const { connectionString } = await start(`it's, "a" %20 dätä&dir=1`);
  expect(await query(connectionString, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("a directory whose path is 150 characters long works", async () => {
  const directory = (await newDirectory()).padEnd(149, "/long").padEnd(150, "x");
  const { connectionString } = await start(directory);
  const socketDirectory = new Client({ connectionString }).host;
  onTestFinished(() => rm(socketDirectory, { recursive: true, force: true }));
  expect(Buffer.byteLength(socketDirectory)).toBeLessThan(90);
  expect(await query(connectionString, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await expect(start(directory)).rejects.toThrow(`latchkey pid ${process.pid}`);
});

test("a PostgreSQL killed with -9 comes back by itself with its data", async () => {
  const directory = await preparedDirectory();
  const onUnexpectedExit = vi.fn();
  const { connectionString } = await start(directory, { onUnexpectedExit });
  await query(connectionString, "CREATE TABLE kept AS SELECT 'yes' AS answer");

  process.kill(await readPostmasterPid(directory), "SIGKILL");
  await vi.waitFor(
    () => expect(onUnexpectedExit).toHaveBeenCalledWith("PostgreSQL was ended by SIGKILL"),
    20_000,
  );
  await vi.waitFor(
    async () => expect(await query(connectionString, "SELECT answer FROM kept")).toEqual([{ answer: "yes" }]),
    20_000,
  );
});

test("no statement and no value reaches the log, not even when a client errs or a backend crashes", async () => {
  const log = { info: vi.fn(), warn: vi.fn() };
  const { connectionString } = await start(await preparedDirectory(), { log });
  await query(connectionString, "CREATE TABLE secrets (secret text PRIMARY KEY)");
  await query(connectionString, "INSERT INTO secrets VALUES ('hush-1')");
  await expect(query(connectionString, "INSERT INTO secrets VALUES ('hush-1')")).rejects.toThrow(
    "duplicate key",
  );
  await expect(query(connectionString, "SELECT 'hush-2'::int")).rejects.toThrow("hush-2");
  await expect(query(connectionString, "SELECT pg_sleep(0), 'hush-3' FROM nowhere")).rejects.toThrow(
    "nowhere",
  );

  const sleeping = expect(query(connectionString, "SELECT pg_sleep(600), 'hush-4'")).rejects.toThrow();
  await vi.waitFor(async () => {
    const [backend] = await query(
      connectionString,
      "SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep'",
    );
    process.kill(Number(backend?.["pid"]), "SIGKILL");
  }, 20_000);
  await sleeping;
  await vi.waitFor(
    () => expect(JSON.stringify(log.warn.mock.calls)).toContain("terminated by signal"),
    20_000,
  );
  expect(JSON.stringify([log.info.mock.calls, log.warn.mock.calls])).not.toContain("hush");
});

test("a backend killed with -9 costs the lock only until PostgreSQL has recovered", async () => {
  const directory = await preparedDirectory();
  const { connectionString } = await start(directory);
  const ownerSql = "SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'latchkey pid%'";
  const [before] = await query(connectionString, ownerSql);
  process.kill(Number(before?.["pid"]), "SIGKILL");

  const lockSql = "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted";
  await vi.waitFor(async () => {
    const [lock] = await query(connectionString, lockSql);
    expect(lock?.["pid"]).toBeTypeOf("number");
    expect(lock?.["pid"]).not.toBe(before?.["pid"]);
  }, 20_000);
});

test("a lock file that names an unrelated living process does not keep PostgreSQL down", async () => {
  const directory = await preparedDirectory();
  const first = await start(directory);
  await first.stop();
  const cluster = join(directory, "postgres");
  await writeFile(join(cluster, "postmaster.pid"), `${process.pid}\n${cluster}\n1\n5432\n\n\n`, {
    mode: 0o600,
  });

  const second = await start(directory);
  expect(await query(second.connectionString, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("an attempt at a cluster that was killed half way is cleared away", async () => {
  const directory = await newDirectory();
  const gonePid = 2 ** 30;
  await mkdir(join(directory, `postgres.init-${gonePid}-abc`, "base"), { recursive: true });
  await start(directory);
  expect((await readdir(directory)).sort()).toEqual(["postgres", "postgres-socket"]);
});

test("a cluster of another major version is refused by name", async () => {
  const directory = await preparedDirectory();
  const first = await start(directory);
  await first.stop();
  const versionFile = join(directory, "postgres", "PG_VERSION");
  expect(await readFile(versionFile, "utf8")).toBe("18\n");
  await writeFile(versionFile, "14\n");
  await expect(start(directory)).rejects.toThrow(
    /made by PostgreSQL 14, but this Latchkey embeds PostgreSQL 18/,
  );
});

test.skipIf(isRoot)("a cluster of another user is refused by name [needs an ordinary user]", async () => {
  const directory = await preparedDirectory();
  const first = await start(directory);
  await first.stop();
  const getuid = vi.spyOn(process, "getuid").mockReturnValue(12345);
  onTestFinished(() => getuid.mockRestore());
  await expect(start(directory)).rejects.toThrow(/belongs to uid \d+, but Latchkey runs as uid 12345/);
});
