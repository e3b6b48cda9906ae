import type pg from "pg";
import { z } from "zod";
import { keptTables } from "./tables.js";

/** Without columns that PostgreSQL computes, and without partitions. */
const tablesStatement = `
  SELECT c.relname AS "table", array_agg(a.attname::text ORDER BY a.attnum) AS columns
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND c.relname = ANY ($1) AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  GROUP BY c.relname`;

const tableRows = z.array(z.object({ table: z.string(), columns: z.array(z.string()) }));

/** The kept tables that the database has, in the order in which they are restored, with their columns. */
export async function readKeptTables(client: pg.Client): Promise<z.output<typeof tableRows>> {
  const names = Object.keys(keptTables);
  const { rows } = await client.query(tablesStatement, [names]);
  return tableRows.parse(rows).sort((one, other) => names.indexOf(one.table) - names.indexOf(other.table));
}
