import { resolve } from "node:path";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import { startEmbeddedPostgres } from "../storage/embedded/embedded-postgres.js";
import { migrate } from "../storage/migrate.js";
import { packageRoot } from "./package.js";

export interface RunningDatabase {
  readonly connectionString: string;
  stop(): Promise<void>;
}

/** The database of `DATABASE_URL`, or the embedded one, migrated. */
export async function startDatabase(config: Config, log: Logger): Promise<RunningDatabase> {
  const database: RunningDatabase =
    config.databaseUrl === undefined
      ? await startEmbeddedPostgres({ dataDirectory: resolve(config.dataDirectory), log })
      : { connectionString: config.databaseUrl, stop: () => Promise.resolve() };
  try {
    const applied = await migrate(database.connectionString, resolve(packageRoot, "prisma/migrations"));
    if (applied.length > 0) log.info({ applied }, "migrated the database");
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}
