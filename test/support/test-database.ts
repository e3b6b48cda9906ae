import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";

export function databaseUrl(name: string): string {
  return inject("postgresUrl").replace("/latchkey?", `/${name}?`);
}

/** A fresh, migrated database, or an empty one. */
export async function createTestDatabase(template = "template_latchkey"): Promise<string> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  // Where nothing waits for the disk, a copy of the files takes a third of the time of the usual way. PostgreSQL 14 knows no other.
  const strategy = inject("newCluster") === null ? "" : "STRATEGY file_copy";
  await maintenance().query(`CREATE DATABASE ${name} TEMPLATE ${template} ${strategy}`);
  return databaseUrl(name);
}

let pool: pg.Pool | null = null;

/** One connection for all databases that this process makes: opening one takes PostgreSQL longer than most statements. */
function maintenance(): pg.Pool {
  if (pool === null) {
    pool = new pg.Pool({
      connectionString: inject("postgresUrl"),
      max: 1,
      idleTimeoutMillis: 0,
      allowExitOnIdle: true,
    });
    // Without a listener, a connection that is lost while idle ends the process. The next statement opens another.
    pool.on("error", () => undefined);
  }
  return pool;
}

export async function onServer<Value>(work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  return onDatabase(inject("postgresUrl"), work);
}

/** The rows of one statement. */
export function rowsOf(
  connectionString: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<unknown[]> {
  return onDatabase(connectionString, async (client) => {
    const { rows }: { rows: unknown[] } = await client.query(sql, [...values]);
    return rows;
  });
}

export async function onDatabase<Value>(
  connectionString: string,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
