import type { Logger } from "pino";
import { publicUrlOf, type Config } from "../config.js";
import { createRootKeyCheck } from "../core/access/root-key.js";
import { createCore } from "../core/core.js";
import { FailedCalls } from "../core/floods/failed-calls.js";
import { createSecretDigester } from "../core/keys/secret-digester.js";
import type { Manifest } from "../graphql/persisted/persisted-operations.js";
import { createServer } from "../http/server.js";
import { createAccountStore } from "../storage/account-store.js";
import { PostgresChangeFeed } from "../storage/change-feed.js";
import { openDatabase } from "../storage/database.js";
import { createKeyStore } from "../storage/key-store.js";
import { createOperatorStore } from "../storage/operator-store.js";
import { composeEvents } from "./compose-events.js";
import { composeMail } from "./compose-mail.js";
import { composeSignIn } from "./compose-sign-in.js";
import { composeVerification } from "./compose-verification.js";
import type { LocalSecrets } from "./local-secrets.js";
import { readVersion } from "./package.js";

export interface Replica {
  /** Stops taking requests, ends those under way, writes what is pending. */
  stop(): Promise<void>;
}

/** What was found out or started before. */
export interface ReplicaMeans {
  readonly secrets: LocalSecrets;
  readonly manifest: Manifest | null;
  readonly connectionString: string;
}

/** For tests that count. */
export interface Observers {
  readonly onStatement?: (sql: string) => void;
  readonly onCompiledAnswer?: () => void;
}

/** One server on a migrated database, of as many as there may be. Puts the parts together and listens. */
export async function startReplica(
  config: Config,
  { secrets, manifest, connectionString }: ReplicaMeans,
  log: Logger,
  observers: Observers = {},
): Promise<Replica> {
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (let step = undo.pop(); step !== undefined; step = undo.pop()) await step();
  };
  try {
    const database = openDatabase({
      connectionString,
      poolSize: config.databasePoolSize,
      timeoutMs: config.databaseTimeoutMs,
      onIdleConnectionError: (error) => log.warn({ err: error }, "a database connection was lost"),
      onStatement: observers.onStatement,
    });
    undo.push(() => database.close());
    const feed = new PostgresChangeFeed({
      connectionString,
      onProblem: (error) => log.warn({ err: error }, "changes are not heard: every check asks the database"),
    });
    const mailer = composeMail(config, log);
    undo.push(() => mailer.close());
    const digester = createSecretDigester(secrets.peppers);
    const keys = createKeyStore(database, feed);
    const { events, limitNotices } = composeEvents({ config, database, feed, keys, log });
    const given = { config, connectionString, database, feed, digester, limitNotices, log };
    const verification = composeVerification(given);
    undo.push(() => verification.stop());
    await feed.start();
    undo.push(() => feed.stop());

    const signIn = composeSignIn({ config, database, feed, log });
    undo.push(() => signIn.stop());
    const core = createCore({
      ...signIn.ports,
      accounts: createAccountStore(database, feed),
      keys,
      usage: verification.usage,
      findKey: verification.findKey,
      checkKey: verification.checkKey,
      failedCalls: new FailedCalls({
        limitPerMinute: config.ipRateLimitPerMinute,
        nowMs: () => performance.now(),
      }),
      events,
      digester,
      isRootKey: createRootKeyCheck(secrets.operatorKey),
      operators: createOperatorStore(database, feed),
      operatorDirectory: verification.operatorDirectory,
      mailer,
      clock: () => new Date(),
      keyPrefix: config.keyPrefix,
    });
    const publicUrl = publicUrlOf(config);
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
      manifest,
      compiledOperations: config.compiledOperations,
      maxSubscriptions: config.maxSubscriptions,
      onCompiledAnswer: observers.onCompiledAnswer,
      isReady: async () => !isStopping && (await database.isReachable()),
    });
    await server.listen({ host: config.host, port: config.port, listenTextResolver: () => "listening" });
    undo.push(async () => {
      isStopping = true;
      const graceMs = config.shutdownGraceSeconds * 1_000;
      const outOfGrace = setTimeout(() => server.server.closeAllConnections(), graceMs);
      await server.close();
      clearTimeout(outOfGrace);
    });
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
