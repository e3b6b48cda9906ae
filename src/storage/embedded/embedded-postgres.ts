import { chmod, mkdir, realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import { bringUp } from "./bring-up.js";
import { clusterDirectoryIn } from "./cluster-directory.js";
import { ensureCluster } from "./cluster.js";
import type { EmbeddedPostgresLog } from "./embedded-postgres-log.js";
import { chooseLaunchCommand } from "./launch-command.js";
import { findPlatformBinaries } from "./platform-binaries.js";
import { databaseUrl } from "./server-connection.js";
import type { ServerSetup } from "./server-setup.js";
import { chooseServerUser } from "./server-user.js";
import { prepareSocketDirectory } from "./socket-directory.js";
import { supervise } from "./supervise.js";

export type { EmbeddedPostgresLog } from "./embedded-postgres-log.js";

export interface EmbeddedPostgresOptions {
  readonly dataDirectory: string;
  readonly log: EmbeddedPostgresLog;
  /** Additional server settings, as for `postgres -c`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Called when the server ended unexpectedly. It is started again in any case. */
  readonly onUnexpectedExit?: (detail: string) => void;
}

export interface EmbeddedPostgres {
  readonly connectionString: string;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL in the data directory. Only this process owns it, until `stop()`. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = await findPlatformBinaries();
  const dataDirectory = await prepareDataDirectory(options.dataDirectory);
  const clusterDirectory = clusterDirectoryIn(dataDirectory);
  const user = await chooseServerUser(clusterDirectory);
  const socketDirectory = await prepareSocketDirectory(dataDirectory, user);
  const { directory, postgres } = binaries;
  const neededPaths = [
    postgres,
    join(directory, "lib"),
    join(directory, "share"),
    dataDirectory,
    socketDirectory,
  ];
  const launch = await chooseLaunchCommand(user, neededPaths, options.log);
  const setup: ServerSetup = {
    dataDirectory,
    clusterDirectory,
    socketDirectory,
    binaries,
    user,
    launch,
    log: options.log,
    settings: options.settings ?? {},
  };
  await ensureCluster(setup);

  const stopping = new AbortController();
  const running = await bringUp(setup, stopping.signal);
  options.log.info({ dataDirectory, pid: running.server.pid }, "the embedded PostgreSQL is running");
  const supervision = supervise(setup, running, options.onUnexpectedExit, stopping.signal);
  let stopped: Promise<void> | undefined;
  return {
    connectionString: databaseUrl(socketDirectory),
    stop: () => {
      stopping.abort();
      return (stopped ??= supervision);
    },
  };
}

async function prepareDataDirectory(path: string): Promise<string> {
  const directory = resolve(path);
  const created = await mkdir(directory, { recursive: true, mode: 0o700 });
  // When root runs Latchkey, Postgres runs as another user, who needs to enter the directory but not to list it.
  if (created !== undefined && process.getuid?.() === 0) await chmod(directory, 0o711);
  return realpath(directory);
}
