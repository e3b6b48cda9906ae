import type pg from "pg";
import { z } from "zod";
import { withClient } from "./connection.js";

/** The public addresses of the servers on a database. The command line uses them in links. */
export interface PublicUrls {
  readonly publicUrl: string;
  readonly docsBaseUrl: string;
}

const rows = z.array(z.object({ publicUrl: z.string(), docsBaseUrl: z.string() }));

/** The server that started last wins. Servers that run together have the same address. */
export async function writePublicUrls(connectionString: string, urls: PublicUrls): Promise<void> {
  await withClient(clientOptions(connectionString), async (client) => {
    await client.query(
      `INSERT INTO public_site (id, public_url, docs_base_url) VALUES (1, $1, $2)
       ON CONFLICT (id) DO UPDATE SET public_url = excluded.public_url, docs_base_url = excluded.docs_base_url`,
      [urls.publicUrl, urls.docsBaseUrl],
    );
  });
}

/** Null when no server has ever run on this database. */
export async function readPublicUrls(connectionString: string): Promise<PublicUrls | null> {
  return withClient(clientOptions(connectionString), async (client) => {
    const found = await client.query(
      'SELECT public_url AS "publicUrl", docs_base_url AS "docsBaseUrl" FROM public_site',
    );
    return rows.parse(found.rows)[0] ?? null;
  });
}

function clientOptions(connectionString: string): pg.ClientConfig {
  return { connectionString, application_name: "latchkey public site" };
}
