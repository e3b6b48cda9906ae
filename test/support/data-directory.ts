import { mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { vi } from "vitest";
import { isPostmasterOf } from "../../src/storage/embedded/postmaster.js";
import { afterFile } from "./after-file.js";
import { addNewCluster } from "./copy-cluster.js";

/** A directory that is gone after this file's tests, with the Postgres a failed test may leave in it. */
export async function newDataDirectory(): Promise<string> {
  const directory = await realpath(await mkdtemp(join("/tmp", "latchkey-process-")));
  afterFile(async () => {
    await killPostgres(directory);
    await rm(directory, { recursive: true, force: true });
  });
  return directory;
}

/** The same, with a new cluster in it. */
export async function preparedDataDirectory(): Promise<string> {
  const directory = await newDataDirectory();
  addNewCluster(directory);
  return directory;
}

/** The pid of the Postgres that runs, or last ran, in a data directory. */
export async function postgresPid(dataDirectory: string): Promise<number> {
  return Number.parseInt(await readFile(join(dataDirectory, "postgres", "postmaster.pid"), "utf8"), 10);
}

export function isPostgresRunning(dataDirectory: string, pid: number): Promise<boolean> {
  return isPostmasterOf(pid, join(dataDirectory, "postgres"));
}

async function killPostgres(dataDirectory: string): Promise<void> {
  const pid = await postgresPid(dataDirectory).catch(() => 0);
  if (!(await isPostgresRunning(dataDirectory, pid))) return;
  process.kill(pid, "SIGQUIT");
  await vi.waitFor(
    async () => {
      if (await isPostgresRunning(dataDirectory, pid)) throw new Error("Postgres is still running");
    },
    { timeout: 20_000, interval: 25 },
  );
}
