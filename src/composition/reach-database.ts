import { resolve } from "node:path";
import type { Logger } from "pino";
import type { DatabaseConfig } from "../config.js";
import { findRunningPostgres } from "../storage/embedded/find-running.js";
import { DataDirectoryInUseError } from "../storage/embedded/single-owner.js";
import { startDatabase, type RunningDatabase } from "./start-database.js";

/**
 * Starts the database as a server does. If a server already runs one in the data directory, uses that and leaves it
 * running.
 */
export async function reachDatabase(
  config: DatabaseConfig,
  log: Logger,
  start: typeof startDatabase = startDatabase,
): Promise<RunningDatabase> {
  try {
    return await start(config, log);
  } catch (error) {
    if (!(error instanceof DataDirectoryInUseError)) throw error;
    const connectionString = await findRunningPostgres(resolve(config.dataDirectory));
    if (connectionString === null) throw error;
    return { connectionString, stop: () => Promise.resolve() };
  }
}
