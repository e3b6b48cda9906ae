import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "./generated/client.js";
import { translatingFailures } from "./database-failure.js";

export interface PoolOptions {
  readonly connectionString: string;
  readonly poolSize: number;
  /** How long a statement, or the wait for a connection, may take. */
  readonly timeoutMs: number;
  /** How much longer an answer is waited for, so that the server's own timeout comes first; 0 unless given. */
  readonly spareMs?: number;
  readonly onIdleConnectionError: (error: Error) => void;
}

export interface DatabaseOptions extends PoolOptions {
  /** Called with each SQL statement Prisma sends; for tests that count them. */
  readonly onStatement?: ((sql: string) => void) | undefined;
}

export type Prisma = ReturnType<typeof createPrisma>;

/** What a callback of `prisma.$transaction` is given. */
export type Transaction = Parameters<Parameters<Prisma["$transaction"]>[0]>[0];

export interface Database {
  readonly prisma: Prisma;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

export function openPool(options: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.poolSize,
    connectionTimeoutMillis: options.timeoutMs,
    statement_timeout: options.timeoutMs,
    query_timeout: options.timeoutMs + (options.spareMs ?? 0),
    keepAlive: true,
    application_name: "latchkey",
  });
  pool.on("error", options.onIdleConnectionError);
  return pool;
}

/** One pool, shared by Prisma and by the statements written by hand. */
export function openDatabase(options: DatabaseOptions): Database {
  const pool = openPool({ ...options, spareMs: 500 });
  const prisma = createPrisma(pool, options);
  return {
    prisma,
    pool,
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

function createPrisma(pool: pg.Pool, options: DatabaseOptions) {
  const { timeoutMs, onStatement } = options;
  const client = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: nameStatement() }),
    // Each statement has its own limit. Prisma's limit for a whole transaction must never come first: it rolls
    // back under a write that is under way, and the rest of that write then runs outside any transaction.
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

/** Prepared statements, by a number a distinct text, so that Postgres plans each only once a connection. */
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

/** Set explicitly: with another default of the database, a snapshot could be older than the lock that was waited for. */
export const readCommitted = { isolationLevel: "ReadCommitted" } as const;
