import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "../../src/storage/embedded/embedded-postgres.js";
import { migrate } from "../../src/storage/migrate.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A server's connection string, with TEMPLATE in the place of the database. */
    postgresUrl: string;
  }
}

/** One real PostgreSQL for all tests; each takes a database of its own from a migrated template. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { status } = spawnSync(process.execPath, ["scripts/build.mjs", "--if-changed"], { stdio: "inherit" });
  if (status !== 0) throw new Error("The build failed");
  const directory = await mkdtemp(join(tmpdir(), "latchkey-test-"));
  const silent = { info: () => undefined, warn: () => undefined };
  const postgres = await startEmbeddedPostgres({
    dataDirectory: directory,
    log: silent,
    // Tests lose nothing when the machine loses power.
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off" },
  });
  const url = postgres.connectionString;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("CREATE DATABASE template_latchkey");
  await client.end();
  const template = url.replace("/latchkey?", "/template_latchkey?");
  await migrate(template, resolve("prisma/migrations"));
  await someoneWasHere(template);
  project.provide("postgresUrl", url);
  return async () => {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  };
}

/** Tests count what they made: where somebody is known already, a server makes no first account. */
async function someoneWasHere(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(
    "INSERT INTO people (id, email, created_at) VALUES ('per_00000000000000000000000000', 'nobody@localhost', now())",
  );
  await client.end();
}
