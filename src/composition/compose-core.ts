import type { Logger } from "pino";
import type { Config } from "../config.js";
import type { Core } from "../core/core.js";
import { createClock } from "../core/model/clock.js";
import type { ScopeCatalogue } from "../core/model/keys/scope-catalogue.js";
import type { Tracing } from "../core/model/tracing.js";
import type { Problems } from "../core/model/ports.js";
import type { Registry } from "../metrics/registry.js";
import { startCore } from "../core/start-core.js";
import { PostgresChangeFeed } from "../storage/change-feed.js";
import { openHealth } from "../storage/health.js";
import { createReplicaPeppers } from "../storage/replica-peppers.js";
import { admitReplica } from "./admit-peppers.js";
import { composeIdentity } from "./compose-identity.js";
import { composeMail } from "./compose-mail.js";
import { coreSettings } from "./core-settings.js";
import type { LocalSecrets } from "./local-secrets.js";
import { warning } from "./log.js";
import { noteChanges } from "./log-changes.js";
import { openStores } from "./open-stores.js";
import { createUndo } from "./undo.js";

export interface ComposedCore {
  readonly core: Core;
  isReachable(): Promise<boolean>;
  /** Stops core, then closes everything that it was given. */
  stop(): Promise<void>;
}

interface Given {
  readonly config: Config;
  readonly secrets: Pick<LocalSecrets, "operatorKey" | "peppers">;
  readonly scopeCatalogue: ScopeCatalogue;
  readonly connectionString: string;
  readonly log: Logger;
  readonly metrics: Registry;
  readonly tracing: Tracing | null;
  readonly onStatement?: ((sql: string) => void) | undefined;
}

/** Opens everything that core needs from outside, and starts it: for a server, and for the command line. */
export async function composeCore({
  config,
  secrets,
  scopeCatalogue,
  connectionString,
  log,
  metrics,
  tracing,
  onStatement,
}: Given): Promise<ComposedCore> {
  const undo = createUndo();
  try {
    const health = openHealth({
      connectionString,
      onIdleConnectionError: warning(log, "the connection for health was lost"),
    });
    undo.add(() => health.close());
    const admitted = await admitReplica(
      config,
      secrets.peppers,
      connectionString,
      log,
      createReplicaPeppers(health.pool),
    );
    undo.add(() => admitted.stop());
    const changeFeed = new PostgresChangeFeed({
      connectionString,
      metrics,
      onProblem: (error) => log.warn({ err: error }, "changes are not heard: every check asks the database"),
      noteCommitted: noteChanges(log, metrics),
    });
    const stores = await openStores({
      config,
      connectionString,
      feed: changeFeed,
      log,
      metrics,
      tracing,
      onStatement,
    });
    undo.add(() => stores.close());
    const mailer = await composeMail(config, log, metrics);
    undo.add(() => mailer.close());
    const identity = await composeIdentity(config, { clock: createClock(changeFeed), log, tracing });
    undo.add(() => identity.stop());
    const running = await startCore({
      ...stores,
      changeFeed,
      mailer,
      tokenTrust: identity.trust,
      secrets,
      metrics,
      tracing,
      settings: coreSettings(config, scopeCatalogue),
      problems: problemsIn(log),
    });
    undo.add(() => running.stop());
    return { core: running.core, isReachable: () => health.isReachable(), stop: () => undo.run() };
  } catch (error) {
    await undo.run();
    throw error;
  }
}

function problemsIn(log: Logger): Problems {
  return {
    warning: (message) => warning(log, message),
    error: (message) => (error) => log.error({ err: error }, message),
  };
}
