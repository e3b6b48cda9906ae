import { stat } from "node:fs/promises";
import { errorCode } from "../../../storage/error-code.js";
import { NotExamined, ok, warn, type Check, type Verdict } from "../check.js";
import { secretFiles } from "../../local-secrets.js";

const othersMayRead = 0o077;

/** The files of the peppers and of the operator key, where the environment does not set them. */
export const secrets: Check = {
  name: "secrets",
  async examine(deployment) {
    const config = deployment.config();
    const files = secretFiles(config);
    if (files.length === 0) return [ok("the environment sets all of them")];
    if (config.isProduction && config.databaseUrl !== undefined) {
      return [
        warn(
          "OPERATOR_KEY is not set, so every machine makes one of its own",
          "Set OPERATOR_KEY to the same value on every machine. Make one with:\nopenssl rand -hex 32",
        ),
      ];
    }
    const found = await Promise.all(
      files.map(async (file) => ({ file, mode: (await statOrNull(file))?.mode ?? null })),
    );
    const open = found.filter(({ mode }) => mode !== null && (mode & othersMayRead) !== 0);
    if (open.length > 0) return open.map(({ file }) => judgeOpenFile(file));
    const present = found.filter(({ mode }) => mode !== null);
    if (present.length === 0) return [ok("made at the first start, as files of this user")];
    return [ok(`only their owner can read ${present.map(({ file }) => file).join(" and ")}`)];
  },
};

function judgeOpenFile(file: string): Verdict {
  return warn(`other users of this machine may read ${file}`, `Run: chmod 600 ${file}`);
}

async function statOrNull(file: string) {
  return stat(file).catch((error: unknown) => {
    if (errorCode(error) === "EACCES") {
      throw new NotExamined("the data directory cannot be read by this user");
    }
    return null;
  });
}
