import type pg from "pg";
import { z } from "zod";

/** Primary keys to which no other table refers, and indexes that are no constraints. A partitioned table has primary keys only. */
const indexesStatement = `
  SELECT format('ALTER TABLE %I DROP CONSTRAINT %I', $1::text, conname) AS away,
    format('ALTER TABLE %I ADD CONSTRAINT %I %s', $1::text, conname, pg_get_constraintdef(oid)) AS back
  FROM pg_constraint
  WHERE conrelid = quote_ident($1)::regclass AND contype = 'p'
    AND NOT EXISTS (SELECT FROM pg_constraint f WHERE f.contype = 'f' AND f.confrelid = quote_ident($1)::regclass)
  UNION ALL
  SELECT format('DROP INDEX %I', relname), pg_get_indexdef(indexrelid)
  FROM pg_index JOIN pg_class c ON c.oid = indexrelid
  WHERE indrelid = quote_ident($1)::regclass AND c.relkind = 'i'
    AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)`;

const statements = z.array(z.object({ away: z.string(), back: z.string() }));

/**
 * Takes away the indexes of a table that nothing needs while its rows come, and gives what makes them again. Made of all
 * rows at once, they take a fraction of the time.
 */
export async function setIndexesAside(client: pg.Client, table: string): Promise<() => Promise<void>> {
  const indexes = statements.parse((await client.query(indexesStatement, [table])).rows);
  for (const { away } of indexes) await client.query(away);
  return async () => {
    for (const { back } of indexes) await client.query(back);
  };
}
