import { realpath } from "node:fs/promises";
import { clusterDirectoryIn } from "./cluster-directory.js";
import { readPostmasterFile } from "./postmaster.js";
import { databaseUrl } from "./server-connection.js";

/** The URL of the PostgreSQL that another Latchkey runs on a data directory. Null when none seems to run. */
export async function findRunningPostgres(dataDirectory: string): Promise<string | null> {
  const postmaster = await readPostmasterFile(clusterDirectoryIn(await realpath(dataDirectory)));
  return postmaster?.socketDirectory == null ? null : databaseUrl(postmaster.socketDirectory);
}
