import cluster from "node:cluster";
import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import { admitPeppers } from "./composition/admit-peppers.js";
import { announceAddress } from "./composition/announce-address.js";
import { welcomeOwner } from "./composition/first-start.js";
import { checkSettings } from "./composition/check-settings.js";
import { judgeNode } from "./composition/doctor/checks/node.js";
import { readLocalSecrets } from "./composition/local-secrets.js";
import { readPersistedOperations } from "./composition/read-persisted-operations.js";
import { readScopeCatalogue } from "./composition/read-scope-catalogue.js";
import { startDatabase } from "./composition/start-database.js";
import { startReplica, type Observers } from "./composition/start-replica.js";
import { startWorkers } from "./composition/start-workers.js";
import { answersManagement, publicUrlOf, type Config } from "./config.js";
import { alsoRedact } from "./core/model/redact-secrets.js";
import { stopMs } from "./composition/stop-times.js";

export interface Latchkey {
  readonly publicUrl: string;
  readonly operatorKeyFile: string | null;
  /** Signs the first owner in; null once that owner has come. */
  readonly signInLink: string | null;
  /** Resolves when nothing serves any more, and nothing can. */
  readonly failed: Promise<Error>;
  /** The database stops last. */
  stop(): Promise<void>;
}

/** One server that cannot serve ends with its process. */
const never = new Promise<Error>(() => undefined);

/** The whole product: a database, and one server on it, or as many as there are `WORKERS`. */
export async function startLatchkey(config: Config, log: Logger, observers?: Observers): Promise<Latchkey> {
  const manifest = await readPersistedOperations(config);
  const scopeCatalogue = await readScopeCatalogue(config);
  const secrets = await readLocalSecrets(config);
  alsoRedact(secrets.operatorKey);
  if (config.metrics.token !== null) alsoRedact(config.metrics.token);
  const warnings = checkSettings(config, secrets);
  if (cluster.isPrimary) for (const warning of warnings) log.warn(`${warning}.`);
  const node = judgeNode(process.versions.node);
  if (cluster.isPrimary && node.state !== "ok") log.warn(`${node.found}. ${node.advice}`);
  const database = await startDatabase(config, log);
  const { connectionString } = database;
  try {
    if (cluster.isPrimary) await admitPeppers(config, secrets.peppers, connectionString, log);
    // One of however many processes on this machine does it; several machines may.
    const isManaging = cluster.isPrimary && answersManagement(config);
    const signInLink = isManaging ? await welcomeOwner(config, secrets, connectionString, log) : null;
    const means = { secrets, manifest, scopeCatalogue, connectionString };
    const servers = config.hasWorkers
      ? await startWorkers(config, secrets, connectionString, log)
      : {
          ...(await startReplica(config, means, log, observers)),
          failed: never,
        };
    if (isManaging) await announceAddress(config, connectionString, log);
    return {
      publicUrl: publicUrlOf(config),
      operatorKeyFile: secrets.operatorKeyFile,
      signInLink,
      failed: servers.failed,
      async stop() {
        const inTime = servers.stop().then(() => true);
        if (!(await Promise.race([inTime, pause(stopMs(config), false, { ref: false })]))) {
          throw new Error("Not stopped in time: the latest usage may not be written");
        }
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}
