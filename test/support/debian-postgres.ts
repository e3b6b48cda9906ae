import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chown, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { chooseServerUser } from "../../src/storage/embedded/server-user.js";
import { freePort } from "./test-server.js";

const programs = ["initdb", "pg_basebackup", "pg_ctl", "pg_dump", "pg_restore"];

/** The PostgreSQL of the system, where Debian puts it. Undefined where there is none. */
export const debianPostgres = findNewest("/usr/lib/postgresql");

interface Installed {
  readonly version: number;
  readonly directory: string;
}

function findNewest(root: string): Installed | undefined {
  return (existsSync(root) ? readdirSync(root) : [])
    .map((version) => ({ version: Number(version), directory: join(root, version, "bin") }))
    .filter(({ directory }) => programs.every((program) => existsSync(join(directory, program))))
    .sort((one, other) => other.version - one.version)[0];
}

/**
 * A cluster of its own on TCP, with a password as in `deploy/compose`, or a standby of another one, until the test is over.
 * Gives the URL of a database.
 */
export async function startDebianPostgres(
  { directory }: Installed,
  primaryUrl: string | null = null,
): Promise<(database: string) => string> {
  const [home, port] = [await mkdtemp(join(tmpdir(), "latchkey-pg-")), String(await freePort())];
  const cluster = join(home, "cluster");
  const user = await chooseServerUser(cluster);
  await writeFile(join(home, "password"), "hush");
  if (user !== null) for (const path of [home, join(home, "password")]) await chown(path, user.uid, user.gid);
  const run = (program: string, ...words: string[]) => {
    const { status, stderr } = spawnSync(join(directory, program), ["-D", cluster, ...words], {
      cwd: home,
      encoding: "utf8",
      // What pg_ctl starts keeps its streams open.
      stdio: ["ignore", "ignore", program === "pg_ctl" ? "ignore" : "pipe"],
      ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
    });
    expect({ program, status }, stderr).toEqual({ program, status: 0 });
  };
  const password = `--pwfile=${join(home, "password")}`;
  if (primaryUrl !== null) run("pg_basebackup", "-d", primaryUrl, "-R", "-c", "fast", "--no-sync");
  else run("initdb", "-U", "latchkey", "-A", "scram-sha-256", password, "--no-sync", "-E", "UTF8");
  const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c max_connections=200 -k ${home} -F`;
  run("pg_ctl", "-w", "-t", "120", "-l", join(home, "log"), "-o", options, "start");
  onTestFinished(async () => {
    run("pg_ctl", "-w", "-m", "immediate", "stop");
    await rm(home, { recursive: true, force: true });
  });
  return (database) => `postgresql://latchkey:hush@127.0.0.1:${port}/${database}`;
}
