import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Logger } from "pino";
import { z } from "zod";
import type { Config } from "./config.js";
import { createCore } from "./core/core.js";
import { createOperatorCheck } from "./core/access/operator-key.js";
import { createSecretDigester } from "./core/keys/secret-digester.js";
import { createUsageRecorder } from "./core/usage/usage-recorder.js";
import { createServer } from "./http/server.js";
import { readLocalSecrets } from "./local-secrets.js";
import { createAccountStore } from "./storage/account-store.js";
import { openDatabase } from "./storage/database.js";
import { startEmbeddedPostgres } from "./storage/embedded/embedded-postgres.js";
import { createKeyStore } from "./storage/key-store.js";
import { migrate } from "./storage/migrate.js";

export interface Latchkey {
  readonly publicUrl: string;
  readonly operatorKeyFile: string | null;
  /** Stops taking requests, ends those under way, writes what is pending, then stops the database. */
  stop(): Promise<void>;
}

export interface Observers {
  readonly onStatement?: (sql: string) => void;
}

const packageRoot = fileURLToPath(new URL("..", import.meta.url));

/** Puts the parts together and listens. Knows every part; no part knows it. */
export async function startLatchkey(
  config: Config,
  log: Logger,
  observers: Observers = {},
): Promise<Latchkey> {
  const secrets = await readLocalSecrets(config);
  const embedded =
    config.databaseUrl === undefined
      ? await startEmbeddedPostgres({ dataDirectory: resolve(config.dataDirectory), log })
      : null;
  const connectionString = config.databaseUrl ?? embedded?.connectionString ?? "";
  const undo: (() => Promise<void>)[] = embedded === null ? [] : [() => embedded.stop()];
  const stop = async () => {
    for (const step of undo.reverse()) await step();
  };
  try {
    const applied = await migrate(connectionString, resolve(packageRoot, "prisma/migrations"));
    if (applied.length > 0) log.info({ applied }, "migrated the database");
    const database = openDatabase({
      connectionString,
      poolSize: config.databasePoolSize,
      timeoutMs: config.databaseTimeoutMs,
      onIdleConnectionError: (error) => {
        log.warn({ err: error }, "a database connection was lost");
      },
      onStatement: observers.onStatement,
    });
    undo.push(() => database.close());

    const keys = createKeyStore(database);
    const usage = createUsageRecorder(keys);
    const flush = () =>
      usage.flush().catch((error: unknown) => {
        log.warn({ err: error }, "usage will be written later");
      });
    const flushing = setInterval(() => void flush(), config.usageFlushIntervalMs);
    undo.push(async () => {
      clearInterval(flushing);
      await flush();
    });

    const core = createCore({
      accounts: createAccountStore(database.prisma),
      keys,
      usage,
      digester: createSecretDigester(secrets.peppers),
      isOperatorKey: createOperatorCheck(secrets.operatorKey),
      clock: () => new Date(),
      keyPrefix: config.keyPrefix,
    });
    const publicUrl = config.publicUrl ?? `http://${urlHost(config.host)}:${config.port}`;
    let isStopping = false;
    const server = await createServer({
      core,
      site: { publicUrl, docsBaseUrl: config.docsBaseUrl ?? publicUrl, version: readVersion() },
      log,
      introspection: config.introspection,
      isProduction: config.isProduction,
      trustProxy: config.trustProxy,
      bodyLimitBytes: config.bodyLimitBytes,
      requestTimeoutSeconds: config.requestTimeoutSeconds,
      isReady: async () => !isStopping && (await database.isReachable()),
    });
    await server.listen({ host: config.host, port: config.port, listenTextResolver: () => "listening" });
    undo.push(async () => {
      isStopping = true;
      await server.close();
    });
    return { publicUrl, operatorKeyFile: secrets.operatorKeyFile, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function urlHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(resolve(packageRoot, "package.json"), "utf8"));
  return z.object({ version: z.string() }).parse(manifest).version;
}
