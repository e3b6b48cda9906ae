import { readFile } from "node:fs/promises";
import { answersManagement, type Config } from "../config.js";
import type { Manifest } from "../graphql/persisted/persisted-operations.js";
import { refuseFile } from "./refuse-file.js";

/** The operations of the operator's manifest; null when there is none. A bad manifest stops the start. */
export async function readPersistedOperations(config: Config): Promise<Manifest | null> {
  const { persistedOperations } = config;
  if (persistedOperations === null || !answersManagement(config)) return null;
  const { file, isOnly } = persistedOperations;
  const text = await readFile(file, "utf8").catch((error: unknown) => refuse(file, [String(error)]));
  // Loaded only when needed, because all of GraphQL comes along.
  const { readManifest } = await import("../graphql/persisted/read-manifest.js");
  const { sharedSchema } = await import("../graphql/schema.js");
  const { textsById, problems } = readManifest(text, sharedSchema());
  return problems.length === 0 ? { isOnly, textsById } : refuse(file, problems);
}

function refuse(file: string, problems: readonly string[]): never {
  return refuseFile("PERSISTED_OPERATIONS_MANIFEST", file, problems);
}
