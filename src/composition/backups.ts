import { existsSync } from "node:fs";
import { open, rename, rm, type FileHandle } from "node:fs/promises";
import { resolve } from "node:path";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { DestinationStream, Logger } from "pino";
import type { DatabaseConfig } from "../config.js";
import { BackupRefused, type Backups, type BackupSummary } from "../core/model/backups.js";
import { openBackupSession, type BackupSession } from "../storage/backup/backup-session.js";
import { BackupReader } from "../storage/backup/read-backup.js";
import { migrationsOf, restoreBackup } from "../storage/backup/restore-backup.js";
import { writeBackup } from "../storage/backup/write-backup.js";
import { hasCluster } from "../storage/embedded/cluster-directory.js";
import { errorCode } from "../storage/error-code.js";
import { migrate, readMigrations } from "../storage/migrate.js";
import { createLogTo } from "./log.js";
import { reachDatabase } from "./reach-database.js";
import { migrationsDirectory, startPostgres } from "./start-database.js";
import { createUndo } from "./undo.js";

interface BackupsOptions {
  readonly config: DatabaseConfig;
  readonly version: string;
  readonly logDestination: DestinationStream;
  /** Runs what connects to the database, so that a failure of that is told apart. */
  readonly reaching: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

type Work<Value> = (client: BackupSession, connectionString: string) => Promise<Value>;

export function createBackups({ config, version, logDestination, reaching }: BackupsOptions): Backups {
  const log = createLogTo(config.commandLogLevel, logDestination);
  const onDatabase = <Value>(work: Work<Value>) => withSession(config, log, reaching, work);
  return {
    async backUp(path, onProgress) {
      const directory = resolve(config.dataDirectory);
      if (config.databaseUrl === undefined && !hasCluster(directory))
        throw new BackupRefused(`There is no database in ${directory}.`);
      const migrations = await readMigrations(migrationsDirectory);
      return writingTo(path, (output) =>
        onDatabase(async (client) => {
          let summary: BackupSummary | undefined;
          async function* text() {
            summary = yield* writeBackup({ client, version, migrations, onProgress });
          }
          await pipeline(text, createGzip(), output);
          if (summary === undefined) throw new Error("The backup was written without its end");
          return summary;
        }),
      );
    },

    async restore(path, onProgress) {
      const known = await readMigrations(migrationsDirectory);
      const input = path === null ? process.stdin : (await openFile(path)).createReadStream();
      const text = createGunzip({ chunkSize: 65_536 });
      const piped = pipeline(input, text);
      // The reader of the text gets this error too.
      piped.catch(() => undefined);
      try {
        const reader = new BackupReader(text);
        // A file that is no backup is refused before a database is made for it.
        const head = await reader.readHead();
        const migrations = migrationsOf(head, known);
        return await onDatabase(async (client, connectionString) => {
          const summary = await restoreBackup({ client, head, reader, migrations, onProgress });
          await client.end();
          await migrate(connectionString, migrationsDirectory);
          return summary;
        });
      } finally {
        input.destroy();
      }
    },
  };
}

async function withSession<Value>(
  config: DatabaseConfig,
  log: Logger,
  reaching: BackupsOptions["reaching"],
  work: Work<Value>,
): Promise<Value> {
  const undo = createUndo();
  try {
    const { client, connectionString } = await reaching(async () => {
      // As it is: a backup changes nothing, and a restore applies the migrations of its backup.
      const database = await reachDatabase(config, log, startPostgres);
      undo.add(() => database.stop());
      const opened = await openBackupSession(database.connectionString);
      undo.add(() => opened.end());
      return { client: opened, connectionString: database.connectionString };
    });
    return await work(client, connectionString);
  } finally {
    await undo.run();
  }
}

/**
 * Makes a file that only its owner reads. It has another name until it is whole, so that what an end of the process leaves is
 * not taken for a backup. Nothing is overwritten.
 */
async function writingTo<Value>(
  path: string | null,
  work: (output: Writable) => Promise<Value>,
): Promise<Value> {
  if (path === null) return work(process.stdout);
  if (existsSync(path)) throw new BackupRefused(`${path} exists, and is not overwritten.`);
  const part = `${path}.part`;
  const file = await open(part, "wx", 0o600).catch((error: unknown) => {
    const reason =
      errorCode(error) === "EEXIST"
        ? "exists: another backup is being written, or one was interrupted. Remove it if none is running"
        : `cannot be made: ${errorCode(error) ?? String(error)}`;
    throw new BackupRefused(`${part} ${reason}.`);
  });
  try {
    // The stream writes all to the disk before it closes the file.
    const value = await work(file.createWriteStream({ flush: true }));
    await rename(part, path);
    return value;
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(part, { force: true });
    throw error;
  }
}

function openFile(path: string): Promise<FileHandle> {
  return open(path, "r").catch((error: unknown) => {
    throw new BackupRefused(`${path} cannot be read: ${errorCode(error) ?? String(error)}.`);
  });
}
