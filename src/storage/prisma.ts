import { PrismaPg } from "@prisma/adapter-pg";
import type pg from "pg";
import { translatingFailures } from "./database-failure.js";
import { PrismaClient } from "./generated/client.js";

interface PrismaOptions {
  readonly timeoutMs: number;
  readonly onStatement?: ((sql: string) => void) | undefined;
}

export type Prisma = ReturnType<typeof createPrisma>;

/** Imported when the first statement needs it (`database.ts`): Prisma is most of what storage loads. */
export function createPrisma(pool: pg.Pool, { timeoutMs, onStatement }: PrismaOptions) {
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
