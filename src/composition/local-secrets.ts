import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { ConfigError, refuseSettings, peppers as pepperList, type Config } from "../config.js";
import type { Pepper } from "../core/model/keys/secret-digester.js";
import { hasCluster } from "../storage/embedded/cluster-directory.js";

export interface LocalSecrets {
  readonly operatorKey: string;
  /** The file of the operator key; null when the key came from the environment. */
  readonly operatorKeyFile: string | null;
  /** The first one signs. */
  readonly peppers: readonly Pepper[];
}

/**
 * Secrets that the environment does not set are generated once and kept in the data directory, readable only by its
 * owner.
 */
export async function readLocalSecrets(config: Config): Promise<LocalSecrets> {
  const operatorKeyFile = operatorKeyPath(config);
  const operatorKey =
    config.operatorKey ?? (await readOrMake(operatorKeyFile, () => `op_${randomBytes(32).toString("hex")}`));
  if (operatorKey.length < 32) throw new ConfigError(`${operatorKeyFile} must hold 32 characters or more`);
  return {
    operatorKey,
    operatorKeyFile: config.operatorKey === undefined ? operatorKeyFile : null,
    peppers: await readPeppers(config),
  };
}

/** The peppers, with the one that signs first. */
export async function readPeppers(config: Config): Promise<readonly Pepper[]> {
  const listed = await readListedPeppers(config);
  const { signingPepper, forcedRetirements } = config;
  const signing =
    signingPepper === undefined ? listed[0] : listed.find(({ version }) => version === signingPepper);
  if (signing === undefined) {
    return refuseSettings(`KEY_PEPPER_SIGNING: ${pepperSource(config)} has no version ${signingPepper}`);
  }
  const unclear = listed.find(({ version }) => forcedRetirements.includes(version));
  if (unclear !== undefined) {
    refuseSettings(
      `KEY_PEPPERS_FORCE_RETIRE: version ${unclear.version} is still in ${pepperSource(config)}.` +
        " Take it out of one of the two",
    );
  }
  return [signing, ...listed.filter((pepper) => pepper !== signing)];
}

/** The peppers, without making any. Null where the next start makes one. */
export async function findPeppers(config: Config): Promise<readonly Pepper[] | null> {
  const isMade = config.peppers !== undefined || existsSync(pepperPath(config)) || hasDatabase(config);
  return isMade ? readPeppers(config) : null;
}

/** The operator key, without making one. Null where the next start makes one. */
export async function findOperatorKey(config: Config): Promise<string | null> {
  if (config.operatorKey !== undefined) return config.operatorKey;
  const file = operatorKeyPath(config);
  return existsSync(file) ? (await readFile(file, "utf8")).trim() : null;
}

/** The files of the secrets that the environment does not set. */
export function secretFiles(config: Config): readonly string[] {
  return [
    ...(config.operatorKey === undefined ? [operatorKeyPath(config)] : []),
    ...(config.peppers === undefined ? [pepperPath(config)] : []),
  ];
}

function operatorKeyPath(config: Config): string {
  return join(resolve(config.dataDirectory), "operator.key");
}

function pepperPath(config: Config): string {
  return join(resolve(config.dataDirectory), "peppers");
}

/** Whether there is an embedded database beside the secrets. */
function hasDatabase(config: Config): boolean {
  return hasCluster(resolve(config.dataDirectory));
}

/** Where the peppers stand, for messages. */
export function pepperSource(config: Config): string {
  return config.peppers === undefined ? pepperPath(config) : "KEY_PEPPERS";
}

async function readListedPeppers(config: Config): Promise<readonly Pepper[]> {
  if (config.peppers !== undefined) return config.peppers;
  const file = pepperPath(config);
  if (!existsSync(file) && hasDatabase(config)) {
    throw new ConfigError(
      `${file} is missing, but there is a database beside it. A new one would make every key in it` +
        " unknown: put the file back, or set KEY_PEPPERS to what it held.",
    );
  }
  const parsed = pepperList.safeParse(await readOrMake(file, () => `1:${randomBytes(32).toString("hex")}`));
  if (parsed.success) return parsed.data;
  throw new ConfigError(`${file} must hold <version>:<64 hex digits>, comma separated`);
}

/** Two servers that start at once get the same secret: the file is linked in one step, and only by the first. */
async function readOrMake(file: string, make: () => string): Promise<string> {
  const directory = dirname(file);
  const created = await mkdir(directory, { recursive: true, mode: 0o700 });
  // When root runs the server, the embedded PostgreSQL is another user, who must be able to enter the directory but
  // not to list it.
  if (created !== undefined && process.getuid?.() === 0) await chmod(directory, 0o711);
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, `${make()}\n`, { mode: 0o600 });
    try {
      await link(draft, file);
    } catch (error) {
      if (!existsSync(file)) throw error;
    } finally {
      await rm(draft, { force: true });
    }
  }
  return (await readFile(file, "utf8")).trim();
}
