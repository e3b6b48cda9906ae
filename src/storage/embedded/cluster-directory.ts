import { existsSync } from "node:fs";
import { join } from "node:path";

export function clusterDirectoryIn(dataDirectory: string): string {
  return join(dataDirectory, "postgres");
}

/** Whether there is an embedded database in a data directory. */
export function hasCluster(dataDirectory: string): boolean {
  return existsSync(clusterDirectoryIn(dataDirectory));
}
