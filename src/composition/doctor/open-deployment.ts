import { resolve } from "node:path";
import type { Config } from "../../config.js";
import { openExaminedDatabase } from "../../storage/examination/examined-database.js";
import { readServerFacts } from "../../storage/examination/server-facts.js";
import { hasCluster } from "../../storage/embedded/cluster-directory.js";
import { findRunningPostgres } from "../../storage/embedded/find-running.js";
import { errorCode } from "../../storage/error-code.js";
import { askLatchkey } from "./ask-latchkey.js";
import { NotExamined, type Deployment, type Reach } from "./check.js";

interface OpenDeployment extends Deployment {
  close(): Promise<void>;
}

/** Opens what the checks share. Nothing of it starts a database, makes a file or changes one. */
export function openDeployment(config: Config | null, isOffline: boolean): OpenDeployment {
  const readableConfig = () => {
    if (config === null) throw new NotExamined("the configuration cannot be used");
    return config;
  };
  const reach = remember(() => reachDatabase(readableConfig()));
  const database = async () => {
    const reached = await reach();
    if (reached.state === "reached") return reached.database;
    throw new NotExamined(
      reached.state === "not made" ? "there is no database yet" : "the database cannot be reached",
    );
  };
  return {
    isOffline,
    config: readableConfig,
    reachDatabase: reach,
    database,
    facts: remember(async () => readServerFacts(await database())),
    publicAnswer: remember(async () => {
      const { publicUrl } = readableConfig();
      return publicUrl === undefined || isOffline ? null : askLatchkey(publicUrl, "/livez");
    }),
    async close() {
      if (config === null) return;
      const reached = await reach();
      if (reached.state === "reached") await reached.database.close();
    },
  };
}

async function reachDatabase({ databaseUrl, dataDirectory }: Config): Promise<Reach> {
  const directory = resolve(dataDirectory);
  try {
    if (databaseUrl !== undefined) {
      return { state: "reached", database: await openExaminedDatabase(databaseUrl) };
    }
    if (!hasCluster(directory)) return { state: "not made" };
    const running = await findRunningPostgres(directory);
    if (running === null) return { state: "stopped" };
    return { state: "reached", database: await openExaminedDatabase(running) };
  } catch (error) {
    // A server that was killed leaves the file that says where it listens.
    const isGone = ["ENOENT", "ECONNREFUSED"].includes(errorCode(error) ?? "");
    return databaseUrl === undefined && isGone ? { state: "stopped" } : { state: "failed", error };
  }
}

/** Does it once, when it is first asked for. */
function remember<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let done: Promise<Value> | null = null;
  return () => (done ??= work());
}
