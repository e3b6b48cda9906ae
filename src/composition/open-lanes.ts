import type { Logger } from "pino";
import type { Config } from "../config.js";
import { Admission } from "../core/engine/admission.js";
import type { PostgresChangeFeed } from "../storage/change-feed.js";
import { openDatabase, type Database } from "../storage/database.js";
import { createStores, type Stores } from "./create-stores.js";
import { warning } from "./log.js";

interface OpenLane {
  readonly database: Database;
  readonly stores: Stores;
  readonly admission: Admission;
}

interface OpenLanes {
  readonly management: OpenLane;
  readonly urgent: OpenLane;
  close(): Promise<void>;
}

interface Given {
  readonly config: Config;
  readonly connectionString: string;
  readonly feed: PostgresChangeFeed;
  readonly log: Logger;
  readonly onStatement?: ((sql: string) => void) | undefined;
}

/** For work that no admitted call does: fields of records that were shown, subscribers authorized anew, mails. */
const spareConnections = 2;
const urgentConnections = 3;
/** Long enough for a burst of changes that lock the same account; by default half of REQUEST_TIMEOUT_SECONDS. */
const waitMs = 5_000;
const waitingForEach = 10;
/** More than it has connections: most of the time a change waits for the other replicas, and holds no connection. */
const mostUrgent = 1_000;

export function openLanes({ config, connectionString, feed, log, onStatement }: Given): OpenLanes {
  const { databasePoolSize, databaseTimeoutMs: timeoutMs } = config;
  const onIdleConnectionError = warning(log, "a database connection was lost");
  const open = (poolSize: number, admission: Admission): OpenLane => {
    const database = openDatabase({
      connectionString,
      poolSize,
      timeoutMs,
      onIdleConnectionError,
      onStatement,
    });
    return { database, stores: createStores(database, feed), admission };
  };
  const management = open(
    databasePoolSize + spareConnections,
    new Admission({ mostRunning: databasePoolSize, mostWaiting: waitingForEach * databasePoolSize, waitMs }),
  );
  const urgent = open(urgentConnections, new Admission({ mostRunning: mostUrgent, mostWaiting: 0, waitMs }));
  return {
    management,
    urgent,
    async close() {
      await Promise.all([management.database.close(), urgent.database.close()]);
    },
  };
}
