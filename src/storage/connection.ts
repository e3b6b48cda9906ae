import pg from "pg";

/*
 * A connection that is lost fails the statement that runs on it. It also emits `error`, and an `error` that nobody listens
 * to ends the process. The pool of `pg` listens only while a connection is idle.
 */
const ignore = () => undefined;

/** A connection of its own, not open yet. Losing it fails its statements, and nothing else. */
export function createClient(options: pg.ClientConfig): pg.Client {
  const client = new pg.Client(options);
  client.on("error", ignore);
  return client;
}

export async function openClient(options: pg.ClientConfig): Promise<pg.Client> {
  const client = createClient(options);
  await client.connect();
  return client;
}

/** Losing a connection of the pool fails its statements, and nothing else, in the middle of a transaction too. */
export function createPool(options: pg.PoolConfig, onIdleConnectionError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool(options);
  pool.on("connect", (client) => client.on("error", ignore));
  pool.on("error", onIdleConnectionError);
  return pool;
}
