import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createHttpClient } from "./http-client.mjs";
import { askOne } from "./measure.mjs";
import { startServer } from "./server-process.mjs";

const script = fileURLToPath(new URL("servers/bare.mjs", import.meta.url));
const setByNode = new Set(["connection", "content-length", "date", "keep-alive", "transfer-encoding"]);

/**
 * The bare server, which answers what the rows were answered just before: same headers, same JSON. It
 * knows them by their paths; a row that shares its path with others has one of its own, `barePath`.
 */
export async function startBare(bench, name, rows) {
  const answers = {};
  for (const row of rows) {
    const client = createHttpClient(row.server.port, 1);
    try {
      const { headers, text } = await askOne(client, row, row.keys[0]);
      const kept = Object.entries(headers).filter(([header]) => !setByNode.has(header));
      answers[row.barePath ?? row.shape.path] = {
        headers: Object.fromEntries(kept),
        body: text === "" ? null : JSON.parse(text),
      };
    } finally {
      client.close();
    }
  }
  const answersFile = join(bench.directory, `${name.replaceAll(/\W+/g, "-")}.json`);
  writeFileSync(answersFile, JSON.stringify(answers));
  return startServer({ ...bench, name, script, env: { ANSWERS_FILE: answersFile } });
}

/** The bare server tells no key from another: it says yes to all as was said to one. */
export function answeringAlike(row) {
  const shape = { ...row.shape, path: row.barePath ?? row.shape.path };
  return { ...row, shape, answer: { ...row.answer, isRight: () => true } };
}
