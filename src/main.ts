import cluster from "node:cluster";
import type { Logger } from "pino";
import { answersManagement, ConfigError, readConfig, type Config } from "./config.js";
import { startLatchkey, type Latchkey } from "./latchkey.js";
import { createLog } from "./composition/log.js";
import { whenParentIsGone } from "./composition/parent-watch.js";
import { stopMs } from "./composition/stop-times.js";
import { welcome } from "./composition/welcome.js";

/**
 * A terminal and systemd send their signal to npm and to the server, and npm may pass its own on: within this time a second
 * one says nothing new.
 */
const npmEchoMs = 2_000;

/** The process: reads the environment, starts, and stops on a signal. */
async function main(): Promise<void> {
  const config = readConfig();
  const log = createLog(config.logLevel, cluster.isWorker || config.hasWorkers);
  const starting = startLatchkey(config, log);
  stopOnSignal(starting, config, log);
  const latchkey = await starting;
  void latchkey.failed.then(async (error) => {
    log.fatal({ err: error }, "Latchkey cannot serve any more");
    await latchkey.stop().finally(() => process.exit(1));
  });
  const { publicUrl, signInLink } = latchkey;
  log.info({ publicUrl, pid: process.pid }, "Latchkey is ready");
  if (!config.isProduction && answersManagement(config) && cluster.isPrimary)
    process.stdout.write(welcome(latchkey));
  else if (signInLink !== null) log.info({ signInLink }, "the owner of the first account signs in here");
}

/** How long the embedded database may take to stop. */
const databaseMs = 10_000;

/** A signal while it starts waits for the start, so that no database is left running. */
function stopOnSignal(starting: Promise<Latchkey>, config: Config, log: Logger): void {
  let stoppingSinceMs: number | null = null;
  const stop = (reason: NodeJS.Signals | "parent gone") => {
    if (stoppingSinceMs !== null) {
      if (config.isStartedByNpm && performance.now() - stoppingSinceMs < npmEchoMs) return;
      log.warn({ signal: reason }, "asked twice to stop: leaving at once");
      process.exit(1);
    }
    stoppingSinceMs = performance.now();
    log.info({ signal: reason }, "stopping: requests under way are being finished");
    const timeout = setTimeout(
      () => {
        log.error("could not stop in time");
        process.exit(1);
      },
      stopMs(config) + databaseMs,
    );
    starting
      .then((latchkey) => latchkey.stop())
      .then(
        () => {
          clearTimeout(timeout);
          log.info("stopped");
          // A worker's line to its primary would keep it alive.
          if (cluster.isWorker) process.disconnect();
        },
        (error: unknown) => {
          log.error({ err: error }, "could not stop cleanly");
          process.exit(1);
        },
      );
  };
  process.on("SIGTERM", stop);
  // A terminal sends this one to workers too; their primary tells them when it is time.
  process.on("SIGINT", cluster.isPrimary ? stop : () => undefined);
  if (config.isStartedByNpm && cluster.isPrimary) whenParentIsGone(() => stop("parent gone"));
}

main().catch((error: unknown) => {
  const log = createLog("info", true);
  if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
  else log.fatal({ err: error }, "Latchkey could not start");
  process.exitCode = 1;
  // A worker's line to its primary would keep it alive.
  if (cluster.isWorker) process.exit();
});
