import { PrismaPg } from "@prisma/adapter-pg";
import type pg from "pg";
import { createPool } from "./connection.js";
import { PrismaClient } from "./generated/client.js";
import type { Tracing } from "../core/model/tracing.js";
import { traceStatements } from "./trace-statements.js";
import { translatingFailures } from "./database-failure.js";

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

export type Prisma = ReturnType<typeof createPrisma>;

/** The parameter of a callback of `prisma.$transaction`. */
export type Transaction = Parameters<Parameters<Prisma["$transaction"]>[0]>[0];

export interface Database {
  readonly prisma: Prisma;
  readonly pool: pg.Pool;
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
  const prisma = createPrisma(pool, options);
  return {
    prisma,
    pool,
    query(statement, values) {
      options.onStatement?.(statement);
      return queryOn(pool)(statement, values);
    },
    async close() {
      await prisma.$disconnect();
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

function createPrisma(pool: pg.Pool, options: DatabaseOptions) {
  const { timeoutMs, onStatement } = options;
  const client = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: nameStatement() }),
    // Each statement has its own timeout. Prisma's timeout of a whole transaction must never come first: Prisma rolls
    // back during a write, and the rest of that write then runs outside any transaction.
    transactionOptions: { maxWait: timeoutMs, timeout: 10 * timeoutMs + 10_000 },
    log: onStatement === undefined ? [] : [{ emit: "event", level: "query" }],
    errorFormat: "minimal",
  });
  if (onStatement !== undefined)
    client.$on("query", ({ query }) => {
      onStatement(query);
    });
  return client.$extends({
    query: { $allOperations: ({ args, query }) => translatingFailures(() => query(args)) },
  });
}

/** Names prepared statements, so that Postgres plans each distinct text once for each connection. */
function nameStatement() {
  const mostStatements = 500;
  const names = new Map<string, string>();
  return ({ sql }: { sql: string }): string => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= mostStatements) return "";
    const name = `latchkey_${names.size}`;
    names.set(sql, name);
    return name;
  };
}

/** Set explicitly. With another default of the database, a snapshot could be older than the lock it waited for. */
export const readCommitted = { isolationLevel: "ReadCommitted" } as const;
