import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import type { Logger } from "pino";
import { publicUrlOf, type Config } from "../config.js";
import type { LocalSecrets } from "./local-secrets.js";
import { collectFromWorkers } from "./metrics/collect-from-workers.js";
import { serveMetrics } from "./metrics/serve-metrics.js";
import type { Replica } from "./start-replica.js";

/** The pause before a dead worker is replaced, so that one that cannot start does not restart all the time. */
const replaceAfterMs = 1_000;

export interface Workers extends Replica {
  /** Resolves when no worker is left and a new one cannot start. */
  readonly failed: Promise<Error>;
}

/** The workers of one port. */
interface Group {
  readonly variables: Readonly<Record<string, string>>;
  readonly serving: Set<Worker>;
}

/**
 * Starts several servers on one machine, at one port or, with CHECK_PORT, at two. Each is a process and a replica of its
 * own.
 */
export async function startWorkers(
  config: Config,
  secrets: LocalSecrets,
  connectionString: string,
  log: Logger,
): Promise<Workers> {
  let isStopping = false;
  let listened = 0;
  const groupOf = new Map<Worker, Group>();
  const started = later<null>();
  const failed = later<Error>();
  // The workers accept connections from one socket. If this process handed connections to them, those of a killed
  // worker would stay open here without an answer.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  cluster.setupPrimary({ serialization: "json" });
  const readMetrics = collectFromWorkers();
  const fork = (group: Group): void => {
    const worker = cluster.fork({
      WORKERS: "1",
      CHECK_PORT: "",
      PUBLIC_URL: publicUrlOf(config),
      DATABASE_URL: connectionString,
      OPERATOR_KEY: secrets.operatorKey,
      KEY_PEPPERS: secrets.peppers.map(({ version, key }) => `${version}:${key.toString("hex")}`).join(","),
      ...group.variables,
    });
    groupOf.set(worker, group);
  };
  /** Ends all workers. Returns whether all ended cleanly. */
  const end = async (how: "SIGTERM" | "SIGKILL"): Promise<boolean> => {
    isStopping = true;
    const living = Object.values(cluster.workers ?? {})
      .filter((worker) => worker !== undefined)
      .filter((worker) => !worker.isDead());
    const ends = living.map(async (worker) => {
      const hasServed = groupOf.get(worker)?.serving.has(worker) === true;
      const ended: unknown[] = await once(worker, "exit");
      const [code, signal] = ended;
      // A worker that SIGTERM kills before it serves has nothing to write, so that end is clean too.
      return code === 0 || (signal === "SIGTERM" && !hasServed);
    });
    for (const worker of living) worker.process.kill(how);
    return (await Promise.all(ends)).every((isClean) => isClean);
  };
  const groups: Group[] = [{ variables: {}, serving: new Set() }];
  if (config.checkPort !== null) {
    const variables = { ROLE: "check", PORT: String(config.checkPort) };
    groups.push({ variables, serving: new Set() });
  }
  cluster.on("listening", (worker) => {
    const serving = groupOf.get(worker)?.serving;
    if (serving === undefined || serving.has(worker)) return;
    serving.add(worker);
    listened += 1;
    if (listened === groups.length * config.workers) started.send(null);
  });
  cluster.on("exit", (worker, code, signal) => {
    const group = groupOf.get(worker);
    if (group === undefined) return;
    groupOf.delete(worker);
    const hasServed = group.serving.delete(worker);
    if (isStopping) return;
    const { pid } = worker.process;
    if (!hasServed && group.serving.size === 0) {
      log.error({ pid, code, signal }, "a worker could not start, and no other one serves its port");
      // Workers that are still starting would only delay the end.
      void end("SIGKILL").then(() => {
        failed.send(new Error("No worker serves a port; the log of the last one says why"));
      });
      return;
    }
    log.error({ pid, code, signal }, "a worker died and is being replaced");
    setTimeout(() => {
      if (!isStopping) fork(group);
    }, replaceAfterMs);
  });

  for (const group of groups) for (let count = 0; count < config.workers; count += 1) fork(group);
  const failure = await Promise.race([started.sent, failed.sent]);
  if (failure !== null) throw failure;
  const metricsServer = await serveMetrics(config, readMetrics, log);
  return {
    failed: failed.sent,
    async stop() {
      await metricsServer.stop();
      if (!(await end("SIGTERM"))) throw new Error("A worker could not stop cleanly; its log says why");
    },
  };
}

interface Later<Value> {
  readonly sent: Promise<Value>;
  readonly send: (value: Value) => void;
}

function later<Value>(): Later<Value> {
  let send: Later<Value>["send"] = () => undefined;
  const sent = new Promise<Value>((resolve) => {
    send = resolve;
  });
  return { sent, send };
}
