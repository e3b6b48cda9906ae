import cluster from "node:cluster";
import type { Server } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import { answersChecks, answersManagement, publicUrlOf, type Config } from "../config.js";
import type { ScopeCatalogue } from "../core/model/keys/scope-catalogue.js";
import type { Manifest } from "../graphql/persisted/persisted-operations.js";
import { RequestSpans } from "../http/answer/request-spans.js";
import { createServer } from "../http/server.js";
import { Registry } from "../metrics/registry.js";
import { composeCore } from "./compose-core.js";
import type { LocalSecrets } from "./local-secrets.js";
import { openManagement } from "./open-management.js";
import { shareWithPrimary } from "./metrics/ask-primary.js";
import { registerProcessMetrics } from "./metrics/process-metrics.js";
import { serveMetrics } from "./metrics/serve-metrics.js";
import { openTracing } from "./open-tracing.js";
import { readVersion } from "./package.js";
import { requestsMs } from "./stop-times.js";
import { createUndo } from "./undo.js";

export interface Replica {
  /** Stops accepting requests, finishes running ones, writes pending usage. */
  stop(): Promise<void>;
}

/** What the start has read and opened before. */
export interface ReplicaOptions {
  readonly secrets: LocalSecrets;
  readonly manifest: Manifest | null;
  readonly scopeCatalogue: ScopeCatalogue;
  readonly connectionString: string;
}

/** Hooks for tests that count. */
export interface Observers {
  readonly onStatement?: (sql: string) => void;
  readonly onCompiledAnswer?: () => void;
}

/** Starts one server on a migrated database. Several may share the database. */
export async function startReplica(
  config: Config,
  { secrets, manifest, scopeCatalogue, connectionString }: ReplicaOptions,
  log: Logger,
  observers: Observers = {},
): Promise<Replica> {
  const undo = createUndo();
  try {
    const metrics = new Registry();
    const processMetrics = registerProcessMetrics(metrics, readVersion());
    undo.add(() => {
      processMetrics.stop();
      return Promise.resolve();
    });
    const opened = await openTracing(config, log);
    undo.add(() => opened.stop());
    const { tracing } = opened;
    const composed = await composeCore({
      config,
      secrets,
      scopeCatalogue,
      connectionString,
      log,
      metrics,
      tracing,
      onStatement: observers.onStatement,
    });
    const { core } = composed;
    undo.add(() => composed.stop());
    const publicUrl = publicUrlOf(config);
    const readMetrics = cluster.isWorker ? shareWithPrimary(metrics) : () => Promise.resolve(metrics.read());
    const { token } = config.metrics;
    const stopping = new AbortController();
    const serverInfo = { publicUrl, docsBaseUrl: config.docsBaseUrl ?? publicUrl, version: readVersion() };
    const server = await createServer({
      core,
      serverInfo,
      log,
      metrics,
      spans: tracing === null ? null : new RequestSpans(tracing),
      metricsPage: token === null ? null : { token, read: readMetrics },
      introspection: config.introspection,
      isProduction: config.isProduction,
      trustProxy: config.trustProxy,
      allowedOrigins: config.allowedOrigins,
      bodyLimitBytes: config.bodyLimitBytes,
      requestTimeoutSeconds: config.requestTimeoutSeconds,
      checks: answersChecks(config),
      management: answersManagement(config)
        ? await openManagement(config, {
            ...{ serverInfo, log, metrics, manifest },
            onCompiledAnswer: observers.onCompiledAnswer,
          })
        : null,
      directReader: config.directReader,
      stopping: stopping.signal,
      isReady: async () => !stopping.signal.aborted && (await composed.isReachable()),
    });
    await server.listen({ host: config.host, port: config.port, listenTextResolver: () => "listening" });
    undo.add(async () => {
      stopping.abort();
      await untilClientsLeft(server.server, config);
      const outOfGrace = setTimeout(() => server.server.closeAllConnections(), requestsMs(config));
      await server.close();
      clearTimeout(outOfGrace);
    });
    // Workers leave this port to their primary.
    if (cluster.isPrimary) {
      const metricsServer = await serveMetrics(config, readMetrics, log);
      undo.add(() => metricsServer.stop());
    }
    return { stop: () => undo.run() };
  } catch (error) {
    await undo.run();
    throw error;
  }
}

const clientCheckMs = 50;

/**
 * Waits so that load balancers see `/readyz` fail and clients see `Connection: close`. In development it does not
 * wait when no client is connected.
 */
async function untilClientsLeft(server: Server, config: Config): Promise<void> {
  const untilMs = performance.now() + config.shutdownDelaySeconds * 1_000;
  while (performance.now() < untilMs) {
    if (!config.isProduction && (await countConnections(server)) === 0) return;
    await pause(Math.min(clientCheckMs, untilMs - performance.now()));
  }
}

function countConnections(server: Server): Promise<number> {
  return new Promise((resolve) => server.getConnections((_error, count) => resolve(count)));
}
