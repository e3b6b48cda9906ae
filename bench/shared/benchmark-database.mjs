import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbeddedPostgres } from "../../dist/storage/embedded/embedded-postgres.js";

/** One PostgreSQL as Latchkey ships it, fsync on, in a directory that is removed at the end. */
export async function startBenchmarkDatabase() {
  const directory = await mkdtemp(join(tmpdir(), "latchkey-bench-"));
  // Started by root, Postgres is another user, who has to pass through.
  await chmod(directory, 0o711);
  const log = { info: () => undefined, warn: () => undefined };
  const postgres = await startEmbeddedPostgres({ dataDirectory: join(directory, "data"), log });
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

export async function onDatabase(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
