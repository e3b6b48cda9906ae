import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import type { DestinationStream } from "pino";
import { publicUrlOf, type Config } from "../config.js";
import type { Core } from "../core/core.js";
import { Registry } from "../metrics/registry.js";
import { hasCluster } from "../storage/embedded/cluster-directory.js";
import { readPublicUrls } from "../storage/public-urls.js";
import { composeCore } from "./compose-core.js";
import { readPeppers } from "./local-secrets.js";
import { createLogTo } from "./log.js";
import { readScopeCatalogue } from "./read-scope-catalogue.js";
import { reachDatabase } from "./reach-database.js";
import { createUndo } from "./undo.js";

export interface OpenCore {
  readonly core: Core;
  /** The key of the root operator, for this core only. */
  readonly rootKey: string;
  /** The directory in which a database was created; null when there was one. */
  readonly madeIn: string | null;
  /** The base of `doc_url` in errors. */
  readonly docsBaseUrl: string;
  close(): Promise<void>;
}

/** Starts core without a server, for one command. It is one more replica while it runs. */
export async function openCore(config: Config, logDestination: DestinationStream): Promise<OpenCore> {
  const log = createLogTo(config.commandLogLevel, logDestination);
  const undo = createUndo();
  try {
    const dataDirectory = resolve(config.dataDirectory);
    const isNew = config.databaseUrl === undefined && !hasCluster(dataDirectory);
    // Whoever can read the peppers and the database has full access anyway. So the command makes its own key, and
    // does not ask for the configured one.
    const rootKey = randomBytes(32).toString("hex");
    const secrets = { operatorKey: rootKey, peppers: await readPeppers(config) };
    const scopeCatalogue = await readScopeCatalogue(config);
    const database = await reachDatabase(config, log);
    undo.add(() => database.stop());
    // The command accepts no tokens, so the keys of their issuer are not loaded.
    const { connectionString } = database;
    // The servers stored their address. The environment of a command may name neither their address nor their port.
    const urls = await readPublicUrls(connectionString);
    const publicUrl = config.publicUrl ?? urls?.publicUrl ?? publicUrlOf(config);
    const ownConfig = { ...config, publicUrl, identity: null };
    const composed = await composeCore({
      config: ownConfig,
      secrets,
      scopeCatalogue,
      connectionString,
      log,
      metrics: new Registry(),
      tracing: null,
    });
    undo.add(() => composed.stop());
    return {
      core: composed.core,
      rootKey,
      madeIn: isNew ? dataDirectory : null,
      docsBaseUrl:
        config.docsBaseUrl ?? (config.publicUrl === undefined ? urls?.docsBaseUrl : undefined) ?? publicUrl,
      close: () => undo.run(),
    };
  } catch (error) {
    await undo.run();
    throw error;
  }
}
