import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("..", import.meta.url));
const lockFile = join(folder, "package-lock.json");
const stamp = join(folder, "node_modules", ".installed-from");

/** The benchmark's own packages, installed once and again when their lock file changes. */
export function ensureDependencies() {
  const lock = readFileSync(lockFile, "utf8");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  process.stderr.write("Installing what Latchkey is compared with (npm ci in bench/, half a minute) …\n");
  // Under `npm run`, npm would take the folder of the script for its own.
  const { status } = spawnSync("npm", ["ci", "--prefix", folder, "--loglevel", "error"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("npm ci failed in bench/");
  writeFileSync(stamp, lock);
}
