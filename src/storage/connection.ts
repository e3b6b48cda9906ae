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

/** Works on a connection of its own. Its end ends a transaction that failed and releases its locks. */
export async function withClient<Value>(
  options: pg.ClientConfig,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = createClient(options);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Losing a connection of the pool fails its statements, and nothing else, in the middle of a transaction too. */
export function createPool(options: pg.PoolConfig, onIdleConnectionError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool(options);
  pool.on("connect", (client) => client.on("error", ignore));
  pool.on("error", onIdleConnectionError);
  return pool;
}
