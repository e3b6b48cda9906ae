import { expect, vi } from "vitest";
import { http } from "./client.js";
import { textAt } from "./envelope.js";
import { waitTimes } from "./replicas.js";
import { createTestDatabase, onDatabase } from "./test-database.js";

/** The clock of a test database, and so of every server on it. It stands still until it is moved. */
export interface ControlledClock {
  readonly databaseUrl: string;
  nowMs(): number;
  /** Resolves when the servers go by the new time. */
  moveTo(ms: number, urls: readonly string[]): Promise<void>;
}

/**
 * Servers go by `clock_timestamp()` of the database. Functions of this name in `public` hide PostgreSQL's own, because the
 * search path names `public` first. Between two readings a server counts on, so it is up to a second ahead.
 */
export async function createDatabaseWithClock(): Promise<ControlledClock> {
  const databaseUrl = await createTestDatabase();
  // Not before the true time, which some columns get by default.
  let now = Math.ceil(Date.now() / 60_000) * 60_000;
  const set = (ms: number) =>
    onDatabase(databaseUrl, (client) => client.query("UPDATE test_clock SET at = $1", [new Date(ms)]));
  await onDatabase(databaseUrl, (client) =>
    client.query(`
      CREATE TABLE test_clock AS SELECT now() AS at;
      CREATE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS 'SELECT at FROM public.test_clock';
      CREATE FUNCTION public.now() RETURNS timestamptz LANGUAGE sql AS 'SELECT at FROM public.test_clock';
      DO 'BEGIN EXECUTE format(''ALTER DATABASE %I SET search_path = public, pg_catalog'', current_database()); END'`),
  );
  await set(now);
  return {
    databaseUrl,
    nowMs: () => now,
    async moveTo(ms, urls) {
      now = ms;
      await set(ms);
      await vi.waitFor(async () => {
        const answers = await Promise.all(urls.map((url) => http(`${url}/v1/authorize`)));
        for (const { body } of answers) {
          expect(Date.parse(textAt(body, "timestamp"))).toBeGreaterThanOrEqual(ms);
        }
      }, waitTimes);
    },
  };
}
