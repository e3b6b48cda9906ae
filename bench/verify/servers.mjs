import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createHttpClient } from "../shared/http-client.mjs";
import { startServer } from "../shared/server-process.mjs";
import { askOne } from "./measure.mjs";
import { operatorKey } from "./requests.mjs";
import { pepper } from "./seed-latchkey.mjs";

const scriptOf = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Latchkey as shipped: limits, usage counting and the request log are on. */
export function startLatchkey(bench, name, databaseUrl, cacheKeys) {
  const env = {
    DATABASE_URL: databaseUrl,
    KEY_PEPPERS: `1:${pepper}`,
    OPERATOR_KEY: operatorKey,
    VERIFICATION_CACHE_KEYS: String(cacheKeys),
  };
  const script = scriptOf("../../dist/main.js");
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

const setByNode = new Set(["connection", "content-length", "date", "keep-alive", "transfer-encoding"]);

/** The bare server, which answers what Latchkey has just answered: same headers, same JSON. */
export async function startBare(bench, latchkeyRows) {
  const [{ server }] = latchkeyRows;
  const client = createHttpClient(server.port, 1);
  const answers = {};
  try {
    for (const row of latchkeyRows) {
      const { headers, text } = await askOne(client, row, row.keys[0]);
      const kept = Object.entries(headers).filter(([name]) => !setByNode.has(name));
      answers[row.shape.path] = {
        headers: Object.fromEntries(kept),
        body: text === "" ? null : JSON.parse(text),
      };
    }
  } finally {
    client.close();
  }
  const answersFile = join(bench.directory, "answers.json");
  writeFileSync(answersFile, JSON.stringify(answers));
  const env = { ANSWERS_FILE: answersFile };
  return startServer({ ...bench, name: "bare node:http", script: scriptOf("servers/bare.mjs"), env });
}
