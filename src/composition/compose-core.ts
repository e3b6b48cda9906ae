import type { Logger } from "pino";
import type { Config } from "../config.js";
import { createRootKeyCheck } from "../core/model/callers/root-key.js";
import { createCore, type Core } from "../core/core.js";
import { FailedCalls } from "../core/engine/floods/failed-calls.js";
import { createSecretDigester } from "../core/model/keys/secret-digester.js";
import { createAccountStore } from "../storage/account-store.js";
import { PostgresChangeFeed } from "../storage/change-feed.js";
import { openDatabase } from "../storage/database.js";
import { createKeyStore } from "../storage/key-store.js";
import { createOperatorStore } from "../storage/operator-store.js";
import { createTokenMemberStore } from "../storage/token-member-store.js";
import { composeEvents } from "./compose-events.js";
import { composeIdentity } from "./compose-identity.js";
import { composeMail } from "./compose-mail.js";
import { composeSignIn } from "./compose-sign-in.js";
import { composeVerification } from "./compose-verification.js";
import type { LocalSecrets } from "./local-secrets.js";
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
    const database = openDatabase({
      connectionString,
      poolSize: config.databasePoolSize,
      timeoutMs: config.databaseTimeoutMs,
      onIdleConnectionError: (error) => log.warn({ err: error }, "a database connection was lost"),
      onStatement,
    });
    undo.add(() => database.close());
    const feed = new PostgresChangeFeed({
      connectionString,
      onProblem: (error) => log.warn({ err: error }, "changes are not heard: every check asks the database"),
    });
    const mailer = await composeMail(config, log);
    undo.add(() => mailer.close());
    const digester = createSecretDigester(secrets.peppers);
    const keys = createKeyStore(database, feed);
    const { events, limitNotices } = composeEvents({ config, database, feed, keys, log });
    const given = { config, connectionString, feed, digester, limitNotices, log };
    const verification = composeVerification(given);
    undo.add(() => verification.stop());
    await feed.start();
    undo.add(() => feed.stop());

    const signIn = composeSignIn({ config, database, feed, log });
    undo.add(() => signIn.stop());
    const clock = () => new Date(feed.databaseNowMs());
    const identity = await composeIdentity(config, clock, log);
    undo.add(() => identity.stop());
    const core = createCore({
      ...signIn.ports,
      tokenMembers: createTokenMemberStore(database),
      tokenTrust: identity.trust,
      accounts: createAccountStore(database, feed),
      keys,
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
      operators: createOperatorStore(database, feed),
      operatorDirectory: verification.operatorDirectory,
      mailer,
      clock,
      keyPrefix: config.keyPrefix,
    });
    return { core, isReachable: () => database.isReachable(), stop: () => undo.run() };
  } catch (error) {
    await undo.run();
    throw error;
  }
}
