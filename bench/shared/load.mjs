import { spawn, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const rotateScript = fileURLToPath(new URL("rotate.lua", import.meta.url));
const autocannonScript = fileURLToPath(new URL("autocannon-load.mjs", import.meta.url));

/** wrk, which leaves its core far from full, else autocannon, which may well be what is measured. */
export function chooseLoadTool() {
  const { error } = spawnSync("wrk", ["-v"]);
  return error === undefined ? "wrk" : "autocannon";
}

/**
 * Loads a server for some seconds, each request with the next key: it goes on where the last load of this
 * server ended. Throws when one answer was not the right one: a fast error is not a fast answer.
 */
export async function load(tool, directory, given, seconds) {
  const { server, keys, keysFile, stride, shape, expected, connections } = given;
  const start = server.position ?? 0;
  const run = { port: server.port, shape, keysFile, start, stride, expected, connections, seconds };
  const text = await (tool === "wrk" ? runWrk(directory, run) : runAutocannon(run));
  const match = /^RESULT (\d+) (\d+) ([\d.]+) ([\d.]+) (\d+) (\d+) (\d+) ?(.*)$/m.exec(text);
  if (match === null) throw new Error(`${tool} did not measure ${server.name}:\n${text}`);
  const [requests, microseconds, p50, p99, looked, broken, wrong] = match.slice(1, 8).map(Number);
  if (looked < requests || broken > 0 || wrong > 0) {
    const counts = `${requests} answers, ${looked} looked at, ${wrong} wrong, ${broken} broken off`;
    throw new Error(`${server.name} ${shape.path}: ${counts}. ${match[8]}`);
  }
  server.position = (start + stride * (requests + connections)) % keys.length;
  return { requests, perSecond: requests / (microseconds / 1e6), p50Ms: p50 / 1e3, p99Ms: p99 / 1e3 };
}

function runWrk(directory, { port, shape, keysFile, start, stride, expected, connections, seconds }) {
  const { method, path, headers, body } = shape;
  const lines = [`${method} ${path} HTTP/1.1`, `Host: 127.0.0.1:${port}`];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  const templateFile = join(directory, "request.txt");
  writeFileSync(templateFile, `${lines.join("\r\n")}\r\n\r\n${body}`);
  return output("wrk", [
    ...["--threads", "1", "--connections", String(connections), "--duration", `${seconds}s`],
    ...["--timeout", "10s", "--script", rotateScript, `http://127.0.0.1:${port}`, "--"],
    ...[templateFile, keysFile, String(start), String(stride), expected],
  ]);
}

function runAutocannon(run) {
  return output(process.execPath, [autocannonScript, JSON.stringify(run)]);
}

function output(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk) => (text += chunk));
    }
    child.on("error", reject);
    child.on("close", () => resolve(text));
  });
}
