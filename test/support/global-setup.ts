import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { clusterDirectoryIn } from "../../src/storage/embedded/cluster-directory.js";
import { startEmbeddedPostgres } from "../../src/storage/embedded/embedded-postgres.js";
import { migrate } from "../../src/storage/migrate.js";
import { copyCluster } from "./copy-cluster.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A server's connection string, with TEMPLATE in the place of the database. */
    postgresUrl: string;
    /** A cluster as a first start makes it, to be copied. Null where the tests use a PostgreSQL that was given. */
    newCluster: string | null;
  }
}

/** One real PostgreSQL for all tests; each takes a database of its own from a migrated template. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { status } = spawnSync(process.execPath, ["scripts/build.mjs", "--if-changed"], { stdio: "inherit" });
  if (status !== 0) throw new Error("The build failed");
  const given = process.env["TEST_DATABASE_URL"];
  const postgres =
    given === undefined
      ? await startOwnPostgres()
      : { url: withQuery(given), newCluster: null, stop: doNothing };
  const { url, newCluster } = postgres;
  await onServer(url, async (client) => {
    // What an interrupted run left on a PostgreSQL that is not our own.
    await client.query("DROP DATABASE IF EXISTS template_latchkey");
    await client.query("CREATE DATABASE template_latchkey");
  });
  const template = url.replace("/latchkey?", "/template_latchkey?");
  await migrate(template, resolve("prisma/migrations"));
  await someoneWasHere(template);
  project.provide("postgresUrl", url);
  project.provide("newCluster", newCluster);
  return () => postgres.stop();
}

const doNothing = () => Promise.resolve();

/** The tests put names of databases of their own where this one stands. */
function withQuery(url: string): string {
  const { pathname, search } = new URL(url);
  if (pathname !== "/latchkey") throw new Error("TEST_DATABASE_URL must name a database called latchkey");
  return search === "" ? `${url}?` : url;
}

async function startOwnPostgres() {
  const directory = await mkdtemp(join(tmpdir(), "latchkey-test-"));
  const silent = { info: () => undefined, warn: () => undefined };
  const start = (settings: Record<string, string>) =>
    startEmbeddedPostgres({ dataDirectory: directory, log: silent, settings });
  await (await start({})).stop();
  const newCluster = join(directory, "new-cluster");
  copyCluster(clusterDirectoryIn(directory), newCluster);
  const postgres = await start({
    // Tests lose nothing when the machine loses power.
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    // Among hundreds of databases a worker would start several times a second.
    autovacuum: "off",
  });
  return {
    url: postgres.connectionString,
    newCluster,
    async stop() {
      await postgres.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function onServer(
  connectionString: string,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await work(client);
  await client.end();
}

/** Tests count what they made: where somebody is known already, a server makes no first account. */
function someoneWasHere(connectionString: string): Promise<void> {
  return onServer(connectionString, (client) =>
    client.query(
      "INSERT INTO people (id, email, created_at) VALUES ('per_00000000000000000000000000', 'nobody@localhost', now())",
    ),
  );
}
