import { chmod, chown, mkdir, readFile, rm, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { prepareSocketDirectory } from "../../../src/storage/embedded/socket-directory.js";
import { isRoot, newDirectory, preparedDirectory, query, start } from "./fixtures/embedded-directory.js";
import { readPostmasterPid } from "./fixtures/embedded-process.js";

describe.runIf(isRoot)("started as root", () => {
  test("PostgreSQL runs as another user, without any capability where all directories are open", async () => {
    const directory = await newDirectory();
    await chmod(directory, 0o711);
    await start(join(directory, "data"));
    const status = await readFile(`/proc/${await readPostmasterPid(join(directory, "data"))}/status`, "utf8");
    expect(status).not.toMatch(/^Uid:\s+0/m);
    expect(status).not.toMatch(/^Gid:\s+0/m);
    expect(status).toMatch(/^Groups:\s*$/m);
  });

  test("a data directory below root's own closed one works, still not as root", async () => {
    const closed = await newDirectory();
    expect((await stat(closed)).mode & 0o777).toBe(0o700);
    const directory = join(closed, "deep", "data");
    const first = await start(directory);
    await query(first.connectionString, "CREATE TABLE kept AS SELECT 'yes' AS answer");
    await first.stop();
    const second = await start(directory);
    expect(await query(second.connectionString, "SELECT answer FROM kept")).toEqual([{ answer: "yes" }]);

    const status = await readFile(`/proc/${await readPostmasterPid(directory)}/status`, "utf8");
    expect(status).toMatch(/^Uid:\s+[1-9]/m);
    expect((await stat(closed)).mode & 0o777).toBe(0o700);
    expect((await stat(directory)).uid).toBe(0);
  });

  test("a cluster that a backup restored as root's, open to all, works again", async () => {
    const directory = await preparedDirectory();
    const first = await start(directory);
    await first.stop();
    const cluster = join(directory, "postgres");
    await chown(cluster, 0, 0);
    await chown(join(cluster, "PG_VERSION"), 0, 0);
    await chmod(cluster, 0o755);
    const { connectionString } = await start(directory);
    expect(await query(connectionString, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  test("a cluster keeps the user it belongs to", async () => {
    const directory = await newDirectory();
    await mkdir(join(directory, "postgres"), { mode: 0o700 });
    const dailyUser = 1;
    await chown(join(directory, "postgres"), dailyUser, dailyUser);
    await start(directory);
    expect(await readFile(`/proc/${await readPostmasterPid(directory)}/status`, "utf8")).toMatch(
      /^Uid:\s+1\s/m,
    );
  });
});

test("only PostgreSQL's user and root can enter the socket's directory", async () => {
  const directory = await preparedDirectory();
  await start(directory);
  const socketDirectory = await stat(join(directory, "postgres-socket"));
  expect(socketDirectory.mode & 0o777).toBe(0o700);
  expect(socketDirectory.uid).toBe((await stat(join(directory, "postgres"))).uid);
});

test("a symlink planted where the socket of a long path would go is refused", async () => {
  const longPath = (await newDirectory()).padEnd(150, "/long");
  const socketDirectory = await prepareSocketDirectory(longPath, null);
  onTestFinished(() => rm(socketDirectory, { recursive: true, force: true }));
  await rm(socketDirectory, { recursive: true });
  await symlink(await newDirectory(), socketDirectory);
  await expect(prepareSocketDirectory(longPath, null)).rejects.toThrow(/is not a directory of uid/);
});
