import type pg from "pg";
import { createPool } from "./connection.js";
import type { Tracing } from "../core/model/tracing.js";
import type { Prisma } from "./prisma.js";
import { traceStatements } from "./trace-statements.js";

export interface PoolOptions {
  readonly connectionString: string;
  readonly poolSize: number;
  /** How long a statement, or the wait for a connection, may take. */
  readonly timeoutMs: number;
  /** How much later than the server the driver gives up, so that the server's timeout comes first. The default is 0. */
  readonly spareMs?: number;
  readonly onIdleConnectionError: (error: Error) => void;
  /** Gives each statement a span. */
  readonly tracing?: Tracing | null;
}

export interface DatabaseOptions extends PoolOptions {
  /** Called with each SQL statement of Prisma and of `query`. Tests count them. */
  readonly onStatement?: ((sql: string) => void) | undefined;
}

/** The parameter of a callback of `$transaction`. */
export type Transaction = Parameters<Parameters<Prisma["$transaction"]>[0]>[0];

export interface Database {
  readonly pool: pg.Pool;
  /** Loaded when it is first asked for. A server that only checks asks rarely or never. */
  readonly prisma: () => Promise<Prisma>;
  /** The rows of a statement that is planned anew each time, for the values it has. */
  query(statement: string, values: readonly unknown[]): Promise<readonly unknown[]>;
  close(): Promise<void>;
}

export function openPool(options: PoolOptions): pg.Pool {
  const pool = createPool(
    {
      connectionString: options.connectionString,
      max: options.poolSize,
      connectionTimeoutMillis: options.timeoutMs,
      statement_timeout: options.timeoutMs,
      query_timeout: options.timeoutMs + (options.spareMs ?? 0),
      keepAlive: true,
      application_name: "latchkey",
    },
    options.onIdleConnectionError,
  );
  if (options.tracing != null) traceStatements(pool, options.tracing);
  return pool;
}

/** Prisma and the hand-written statements share one pool. */
export function openDatabase(options: DatabaseOptions): Database {
  const pool = openPool({ ...options, spareMs: 500 });
  let loading: Promise<Prisma> | null = null;
  return {
    pool,
    prisma() {
      loading ??= import("./prisma.js").then(({ createPrisma }) => createPrisma(pool, options));
      return loading;
    },
    query(statement, values) {
      options.onStatement?.(statement);
      return queryOn(pool)(statement, values);
    },
    async close() {
      if (loading !== null) await (await loading).$disconnect();
      await pool.end();
    },
  };
}

export function queryOn(pool: pg.Pool): Database["query"] {
  return async (statement, values) => {
    const { rows }: { rows: unknown[] } = await pool.query(statement, [...values]);
    return rows;
  };
}

/** Set explicitly. With another default of the database, a snapshot could be older than the lock it waited for. */
export const readCommitted = { isolationLevel: "ReadCommitted" } as const;
