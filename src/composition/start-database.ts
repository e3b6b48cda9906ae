import { resolve } from "node:path";
import type { Logger } from "pino";
import type { DatabaseConfig } from "../config.js";
import { startEmbeddedPostgres } from "../storage/embedded/embedded-postgres.js";
import { migrate } from "../storage/migrate.js";
import { packageRoot } from "./package.js";

export interface RunningDatabase {
  readonly connectionString: string;
  stop(): Promise<void>;
}

/** The database of `DATABASE_URL`, or the embedded one, migrated. */
export async function startDatabase(config: DatabaseConfig, log: Logger): Promise<RunningDatabase> {
  const database = await startPostgres(config, log);
  try {
    const applied = await migrate(database.connectionString, migrationsDirectory);
    if (applied.length > 0) log.info({ applied }, "migrated the database");
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

export const migrationsDirectory = resolve(packageRoot, "prisma/migrations");

/** The same, as it is. */
export async function startPostgres(config: DatabaseConfig, log: Logger): Promise<RunningDatabase> {
  return config.databaseUrl === undefined
    ? startEmbeddedPostgres({ dataDirectory: resolve(config.dataDirectory), log })
    : { connectionString: config.databaseUrl, stop: () => Promise.resolve() };
}
