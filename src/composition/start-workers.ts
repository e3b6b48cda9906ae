import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import type { LocalSecrets } from "./local-secrets.js";
import type { Replica } from "./start-replica.js";

/** A worker that dies is replaced after this long, so that one that cannot start does not spin. */
const replaceAfterMs = 1_000;

/** Several servers on one port of one machine, each a process of its own; each is one replica of many. */
export async function startWorkers(
  config: Config,
  secrets: LocalSecrets,
  connectionString: string,
  log: Logger,
): Promise<Replica> {
  let isStopping = false;
  // The listening sockets are shared; the kernel hands each worker its connections.
  cluster.setupPrimary({ serialization: "json" });
  const fork = (): Worker =>
    cluster.fork({
      WORKERS: "1",
      DATABASE_URL: connectionString,
      OPERATOR_KEY: secrets.operatorKey,
      KEY_PEPPERS: secrets.peppers.map(({ version, key }) => `${version}:${key.toString("hex")}`).join(","),
    });
  cluster.on("exit", (worker, code, signal) => {
    if (isStopping) return;
    log.error({ pid: worker.process.pid, code, signal }, "a worker died and is being replaced");
    setTimeout(() => {
      if (!isStopping) fork();
    }, replaceAfterMs);
  });
  const workers = Array.from({ length: config.workers }, fork);
  await Promise.all(workers.map(listening));
  return {
    async stop() {
      isStopping = true;
      const living = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
      const gone = living.map((worker) => once(worker, "exit"));
      for (const worker of living) worker.process.kill("SIGTERM");
      await Promise.all(gone);
    },
  };
}

function listening(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once("listening", () => resolve());
    worker.once("exit", () => reject(new Error("A worker could not start; its own log says why")));
  });
}
