import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { publicUrlOf, type Config } from "../config.js";
import type { Core } from "../core/core.js";
import { readPublicSite } from "../storage/public-site.js";
import { composeCore } from "./compose-core.js";
import { readPeppers } from "./local-secrets.js";
import { createLog } from "./log.js";
import { reachDatabase } from "./reach-database.js";
import { createUndo } from "./undo.js";

export interface OpenCore {
  readonly core: Core;
  /** Accepted as the root operator's by this core alone. */
  readonly rootKey: string;
  /** Where a database was made, because there was none. */
  readonly madeIn: string | null;
  /** Where `doc_url` of a refusal points. */
  readonly docsBaseUrl: string;
  close(): Promise<void>;
}

/** All use-cases without a server: for a command that does its work and leaves. One replica more, for that long. */
export async function openCore(config: Config): Promise<OpenCore> {
  const log = createLog("silent", false);
  const undo = createUndo();
  try {
    const dataDirectory = resolve(config.dataDirectory);
    const isNew = config.databaseUrl === undefined && !existsSync(join(dataDirectory, "postgres"));
    // Whoever can read the peppers and the database needs no key: the configured one is not asked for.
    const rootKey = randomBytes(32).toString("hex");
    const secrets = { operatorKey: rootKey, peppers: await readPeppers(config) };
    const database = await reachDatabase(config, log);
    undo.add(() => database.stop());
    // And no tokens are taken: their issuer's keys are not asked for.
    const { connectionString } = database;
    // The servers know where they are found; the environment of a command may name neither their address nor their port.
    const site = await readPublicSite(connectionString);
    const publicUrl = config.publicUrl ?? site?.publicUrl ?? publicUrlOf(config);
    const ownConfig = { ...config, publicUrl, identity: null };
    const composed = await composeCore({ config: ownConfig, secrets, connectionString, log });
    undo.add(() => composed.stop());
    return {
      core: composed.core,
      rootKey,
      madeIn: isNew ? dataDirectory : null,
      docsBaseUrl:
        config.docsBaseUrl ?? (config.publicUrl === undefined ? site?.docsBaseUrl : undefined) ?? publicUrl,
      close: () => undo.run(),
    };
  } catch (error) {
    await undo.run();
    throw error;
  }
}
