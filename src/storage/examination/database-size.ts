import { z } from "zod";
import type { ExaminedDatabase } from "./examined-database.js";

const answer = z.array(z.object({ name: z.string(), bytes: z.number() }));

export interface DatabaseSize {
  readonly bytes: number;
  /** The largest first, each with its indexes and its partitions. */
  readonly tables: readonly { readonly name: string; readonly bytes: number }[];
}

export async function readDatabaseSize(database: ExaminedDatabase): Promise<DatabaseSize> {
  return database.read(async (client) => {
    const whole = await client.query(
      "SELECT current_database()::text AS name, pg_database_size(current_database())::float8 AS bytes",
    );
    const largest = await client.query(
      `SELECT COALESCE(pg_partition_root(c.oid)::oid, c.oid)::regclass::text AS name,
         sum(pg_total_relation_size(c.oid))::float8 AS bytes
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = current_schema() AND c.relkind = 'r'
       GROUP BY 1 ORDER BY 2 DESC LIMIT 3`,
    );
    return { bytes: answer.parse(whole.rows)[0]?.bytes ?? 0, tables: answer.parse(largest.rows) };
  });
}
