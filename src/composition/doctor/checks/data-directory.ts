import { access, constants, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Config } from "../../../config.js";
import { clusterDirectoryIn } from "../../../storage/embedded/cluster-directory.js";
import { chooseServerUser } from "../../../storage/embedded/server-user.js";
import { errorCode } from "../../../storage/error-code.js";
import { secretFiles } from "../../local-secrets.js";
import { ok, problem, type Check } from "../check.js";
import { reasonOf } from "../reason-of.js";

export const dataDirectory: Check = {
  name: "data directory",
  async examine(deployment) {
    const config = deployment.config();
    const kept = keptIn(config);
    if (kept.length === 0) return [ok("not used: nothing is kept in files")];
    const directory = resolve(config.dataDirectory);
    const present = await nearestPresent(directory);
    try {
      if (!(await stat(present)).isDirectory()) {
        return [problem(`${present} is not a directory`, "Set DATA_DIR to a directory.")];
      }
      await access(present, constants.W_OK | constants.X_OK);
      if (config.databaseUrl === undefined) await chooseServerUser(clusterDirectoryIn(directory));
    } catch (error) {
      return [cannotBeWritten(present, error)];
    }
    const what = kept.join(", ");
    if (present !== directory) return [ok(`${directory} is made at the first start, for: ${what}`)];
    return [ok(`${directory} has: ${what}`)];
  },
};

function cannotBeWritten(directory: string, error: unknown) {
  const code = errorCode(error);
  if (code === undefined) return problem(reasonOf(error), "Set DATA_DIR to a directory of this user.");
  const why = code === "EROFS" ? "is on a read-only file system" : "cannot be written by this user";
  return problem(
    `${directory} ${why} (${code})`,
    "Give it to this user with chown, or set DATA_DIR to a directory that can be written.",
  );
}

/** What the server keeps in files, because no setting says otherwise. */
export function keptIn(config: Config): readonly string[] {
  return [
    ...(config.databaseUrl === undefined ? ["the database"] : []),
    ...(secretFiles(config).length > 0 ? ["secrets"] : []),
    ...(config.smtpUrl === undefined ? ["mails"] : []),
  ];
}

/** The directory, or the nearest one above it that exists. */
export async function nearestPresent(directory: string): Promise<string> {
  const found = await stat(directory).catch(() => null);
  return found !== null || dirname(directory) === directory ? directory : nearestPresent(dirname(directory));
}
