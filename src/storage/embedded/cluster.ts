import { spawn } from "node:child_process";
import { chmod, lchown, mkdtemp, open, readFile, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { EmbeddedPostgresLog } from "./embedded-postgres-log.js";
import { errorCode } from "../error-code.js";
import type { LaunchCommand } from "./launch-command.js";
import type { PlatformBinaries } from "./platform-binaries.js";
import { isAlive } from "./postmaster.js";
import type { SystemUser } from "./server-user.js";

export interface ClusterSetup {
  readonly clusterDirectory: string;
  readonly binaries: PlatformBinaries;
  readonly user: SystemUser | null;
  readonly launch: LaunchCommand;
  readonly log: EmbeddedPostgresLog;
}

const abandonedAfterMs = 10 * 60_000;

/** Creates the cluster if there is none. Throws when the directory has no cluster of our major version. */
export async function ensureCluster(setup: ClusterSetup): Promise<void> {
  await removeAbandonedAttempts(setup.clusterDirectory);
  if ((await readMajorVersion(setup.clusterDirectory)) === null) await createCluster(setup);

  const majorVersion = await readMajorVersion(setup.clusterDirectory);
  if (majorVersion === null) {
    throw new Error(
      `${setup.clusterDirectory} exists but holds no PostgreSQL cluster. Move it away and start again.`,
    );
  }
  if (majorVersion !== setup.binaries.majorVersion) {
    throw new Error(
      `${setup.clusterDirectory} was made by PostgreSQL ${majorVersion}, but this Latchkey embeds PostgreSQL ${setup.binaries.majorVersion}. ` +
        `Dump it with PostgreSQL ${majorVersion} and restore the dump into a new DATA_DIR, or run the Latchkey version that made it.`,
    );
  }
  await repairOwnership(setup);
}

/** Creates the cluster in another directory and renames it, so that neither a kill nor a rival leaves half a cluster. */
async function createCluster(setup: ClusterSetup): Promise<void> {
  const attempt = await mkdtemp(`${setup.clusterDirectory}.init-${process.pid}-`);
  try {
    if (setup.user !== null) await lchown(attempt, setup.user.uid, setup.user.gid);
    await runInitdb(setup, attempt);
    await rename(attempt, setup.clusterDirectory);
    await syncDirectory(dirname(setup.clusterDirectory));
    setup.log.info({ directory: setup.clusterDirectory }, "created a PostgreSQL cluster");
  } catch (error) {
    const code = errorCode(error);
    // Another process was first. Its cluster is used.
    if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
  } finally {
    await rm(attempt, { recursive: true, force: true });
  }
}

async function runInitdb(setup: ClusterSetup, directory: string): Promise<void> {
  const command = setup.launch(setup.binaries.initdb, [
    `--pgdata=${directory}`,
    "--username=latchkey",
    "--encoding=UTF8",
    // The same order and case folding on every machine, whatever locales it has.
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--auth-local=trust",
    "--auth-host=reject",
  ]);
  const child = spawn(command.file, command.arguments, {
    ...command.options,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => output.push(text));
  }
  const outcome = await new Promise<string | null>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, signal) =>
      resolve(code === 0 ? null : `it ended with ${signal ?? `status ${code}`}`),
    );
  });
  if (outcome === null) return;
  const lastLines = output.join("").trim().split("\n").slice(-5).join("\n");
  throw new Error(
    `Could not create a PostgreSQL cluster in ${directory}: initdb failed, ${outcome}. ${lastLines}\n` +
      "PostgreSQL needs glibc (Alpine's musl will not do) and a user listed in /etc/passwd; DATABASE_URL names a server of your own instead.",
  );
}

async function removeAbandonedAttempts(clusterDirectory: string): Promise<void> {
  const prefix = `${basename(clusterDirectory)}.init-`;
  for (const name of await readdir(dirname(clusterDirectory))) {
    if (!name.startsWith(prefix)) continue;
    const attempt = join(dirname(clusterDirectory), name);
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    const found = await stat(attempt).catch(() => null);
    if (found === null) continue;
    // A restarted container may reuse the pid for another process, so the age counts too.
    if (isAlive(pid) && Date.now() - found.mtimeMs < abandonedAfterMs) continue;
    await rm(attempt, { recursive: true, force: true });
  }
}

async function readMajorVersion(clusterDirectory: string): Promise<string | null> {
  const text = await readFile(join(clusterDirectory, "PG_VERSION"), "utf8").catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  });
  return text === null ? null : text.trim();
}

/** Postgres refuses a cluster that belongs to root or that others can read, as a backup restored by root often is. */
async function repairOwnership({ clusterDirectory, user }: ClusterSetup): Promise<void> {
  const { uid, mode } = await stat(clusterDirectory);
  if (user !== null && uid !== user.uid) {
    for (const entry of await readdir(clusterDirectory, { recursive: true })) {
      await lchown(join(clusterDirectory, entry), user.uid, user.gid);
    }
    await lchown(clusterDirectory, user.uid, user.gid);
  }
  if ((mode & 0o077) !== 0) await chmod(clusterDirectory, 0o700);
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
