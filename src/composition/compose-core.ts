import type { Logger } from "pino";
import type { Config } from "../config.js";
import { createRootKeyCheck } from "../core/model/callers/root-key.js";
import { createCore, type Core } from "../core/core.js";
import type { Ports } from "../core/ports.js";
import { FailedCalls } from "../core/engine/floods/failed-calls.js";
import { createSecretDigester } from "../core/model/keys/secret-digester.js";
import { PostgresChangeFeed } from "../storage/change-feed.js";
import { openHealth } from "../storage/health.js";
import { composeEvents } from "./compose-events.js";
import { composeIdentity } from "./compose-identity.js";
import { composeMail } from "./compose-mail.js";
import { composeSignIn } from "./compose-sign-in.js";
import { composeVerification } from "./compose-verification.js";
import type { LocalSecrets } from "./local-secrets.js";
import { warning } from "./log.js";
import { openLanes } from "./open-lanes.js";
import { createUndo } from "./undo.js";

export interface ComposedCore {
  readonly core: Core;
  isReachable(): Promise<boolean>;
  /** Writes what is pending, gives back what was leased, says goodbye to the other replicas. */
  stop(): Promise<void>;
}

interface Given {
  readonly config: Config;
  readonly secrets: Pick<LocalSecrets, "operatorKey" | "peppers">;
  readonly connectionString: string;
  readonly log: Logger;
  readonly onStatement?: ((sql: string) => void) | undefined;
}

/** All use-cases on a migrated database: what a server shows, and what the command line works with. */
export async function composeCore({
  config,
  secrets,
  connectionString,
  log,
  onStatement,
}: Given): Promise<ComposedCore> {
  const undo = createUndo();
  try {
    const feed = new PostgresChangeFeed({
      connectionString,
      onProblem: (error) => log.warn({ err: error }, "changes are not heard: every check asks the database"),
    });
    const health = openHealth({
      connectionString,
      onIdleConnectionError: warning(log, "the connection for health was lost"),
    });
    undo.add(() => health.close());
    const lanes = openLanes({ config, connectionString, feed, log, onStatement });
    undo.add(() => lanes.close());
    const { database, stores } = lanes.management;
    const mailer = await composeMail(config, log);
    undo.add(() => mailer.close());
    const digester = createSecretDigester(secrets.peppers);
    const { events, limitNotices } = composeEvents({ config, database, feed, keys: stores.keys, log });
    const given = { config, connectionString, feed, digester, limitNotices, log };
    const verification = composeVerification(given);
    undo.add(() => verification.stop());
    await feed.start();
    undo.add(() => feed.stop());

    const signIn = composeSignIn({ config, database, stores, feed, log });
    undo.add(() => signIn.stop());
    const clock = () => new Date(feed.databaseNowMs());
    const identity = await composeIdentity(config, clock, log);
    undo.add(() => identity.stop());
    const ports: Ports = {
      ...stores,
      ...signIn.ports,
      tokenTrust: identity.trust,
      usage: verification.usage,
      findKey: verification.findKey,
      checkKey: verification.checkKey,
      uses: verification.uses,
      failedCalls: new FailedCalls({
        limitPerMinute: config.ipRateLimitPerMinute,
        nowMs: () => performance.now(),
      }),
      events,
      digester,
      isRootKey: createRootKeyCheck(secrets.operatorKey),
      operatorDirectory: verification.operatorDirectory,
      mailer,
      clock,
      keyPrefix: config.keyPrefix,
    };
    const core = createCore({
      management: { ports, admission: lanes.management.admission },
      urgent: { ports: { ...ports, ...lanes.urgent.stores }, admission: lanes.urgent.admission },
    });
    return { core, isReachable: () => health.isReachable(), stop: () => undo.run() };
  } catch (error) {
    await undo.run();
    throw error;
  }
}
