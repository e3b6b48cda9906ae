import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { readPostmasterFile } from "./postmaster.js";
import { databaseUrl } from "./server-connection.js";

/** The URL of the PostgreSQL that another Latchkey runs on a data directory. Null when none seems to run. */
export async function findRunningPostgres(dataDirectory: string): Promise<string | null> {
  const postmaster = await readPostmasterFile(join(await realpath(dataDirectory), "postgres"));
  return postmaster?.socketDirectory == null ? null : databaseUrl(postmaster.socketDirectory);
}
