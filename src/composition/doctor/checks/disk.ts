import { statfs } from "node:fs/promises";
import { resolve } from "node:path";
import { ok, problem, warn, type Check, type Verdict } from "../check.js";
import { showBytes } from "../show-bytes.js";
import { keptIn, nearestPresent } from "./data-directory.js";

export const disk: Check = {
  name: "disk",
  async examine(deployment) {
    const config = deployment.config();
    if (keptIn(config).length === 0) return [ok("not used: nothing is kept in files")];
    const { bavail, bsize } = await statfs(await nearestPresent(resolve(config.dataDirectory)));
    return [judgeDisk(bavail * bsize, config.databaseUrl === undefined)];
  },
};

const gigabyte = 1_000_000_000;

/** Without room PostgreSQL stops, and with it every check of a key. */
export function judgeDisk(freeBytes: number, hasDatabase: boolean): Verdict {
  const found = `${showBytes(freeBytes)} free for the data directory`;
  const advice = "Make room, or move DATA_DIR to a larger disk.";
  if (freeBytes < gigabyte / 10) return problem(found, advice);
  return freeBytes < gigabyte && hasDatabase ? warn(found, advice) : ok(found);
}
