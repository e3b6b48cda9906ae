import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startServer } from "../shared/server-process.mjs";
import { operatorKey } from "./requests.mjs";
import { pepper } from "../shared/seed-latchkey.mjs";

const scriptOf = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Latchkey as shipped: limits, usage counting and the request log are on. */
export function startLatchkey(bench, name, databaseUrl, cacheKeys) {
  const env = {
    DATABASE_URL: databaseUrl,
    KEY_PEPPERS: `1:${pepper}`,
    OPERATOR_KEY: operatorKey,
    VERIFICATION_CACHE_KEYS: String(cacheKeys),
    // All load comes from one address, and some of it fails on purpose.
    IP_RATE_LIMIT_PER_MINUTE: "0",
  };
  const script = scriptOf("../../dist/bundle/main.js");
  return startServer({ ...bench, name, script, env, readyPath: "/readyz" });
}

export function startBarePg(bench, databaseUrl) {
  const env = { DATABASE_URL: databaseUrl, PEPPER: pepper };
  return startServer({ ...bench, name: "bare node:http + pg", script: scriptOf("servers/bare-pg.mjs"), env });
}

export function startBetterAuth(bench, databaseUrl) {
  const env = { DATABASE_URL: databaseUrl };
  return startServer({ ...bench, name: "better-auth", script: scriptOf("servers/better-auth.mjs"), env });
}

export function startMercurius(bench, keys) {
  const keysFile = join(bench.directory, "mercurius-keys.json");
  writeFileSync(keysFile, JSON.stringify(keys));
  const env = { KEYS_FILE: keysFile, PEPPER: pepper };
  return startServer({ ...bench, name: "Mercurius", script: scriptOf("servers/mercurius.mjs"), env });
}
