import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { constants, setPriority, tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbeddedPostgres } from "../../dist/modules/storage/embedded/embedded-postgres.js";

/** One PostgreSQL as Latchkey ships it, fsync on, in a directory that is removed at the end. */
export async function startBenchmarkDatabase({ givesWay = true } = {}) {
  const directory = await mkdtemp(join(tmpdir(), "latchkey-bench-"));
  // Started by root, Postgres is another user, who has to pass through.
  await chmod(directory, 0o711);
  const log = { info: () => undefined, warn: () => undefined };
  const dataDirectory = join(directory, "data");
  const postgres = await startEmbeddedPostgres({ dataDirectory, log });
  if (givesWay) giveWay(dataDirectory);
  const urlOf = (name) => postgres.connectionString.replace("/latchkey?", `/${name}?`);
  return {
    directory,
    /** A new database, empty or a copy; gives its URL. */
    async create(name, template = "template1") {
      const sql = `CREATE DATABASE ${name} TEMPLATE ${template}`;
      await onDatabase(postgres.connectionString, (client) => client.query(sql));
      return urlOf(name);
    },
    async stop() {
      await postgres.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/**
 * It shares its core with the load, which would otherwise wait for what servers write once a second. Newer schedulers
 * let a process of low priority finish its slice of some milliseconds first, but not one that is only to run when the
 * core is idle.
 */
function giveWay(dataDirectory) {
  const [pid] = readFileSync(join(dataDirectory, "postgres", "postmaster.pid"), "utf8").split("\n");
  setPriority(Number(pid), constants.priority.PRIORITY_LOW);
  spawnSync("chrt", ["--idle", "--pid", "0", pid]);
}

export async function onDatabase(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
