import { spawn } from "node:child_process";
import { openSync, readFileSync, truncateSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { onServerCore } from "./cores.mjs";
import { createHttpClient } from "./http-client.mjs";

const running = new Set();
const startSeconds = 60;

process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Runs a script as a server on the server's core, once it answers; what it writes goes to a file. */
export async function startServer({ name, script, env, cores, directory, servers = [], readyPath = "/" }) {
  const port = await freePort();
  const logFile = join(directory, `${name.replaceAll(/\W+/g, "-")}.log`);
  const log = openSync(logFile, "a");
  const { command, args } = onServerCore(cores, process.execPath, [script]);
  const child = spawn(command, args, {
    cwd: directory,
    env: { PATH: process.env.PATH, NODE_ENV: "production", PORT: String(port), ...env },
    stdio: ["ignore", log, log],
  });
  running.add(child);
  const exited = new Promise((resolve) => {
    child.once("exit", () => {
      running.delete(child);
      resolve();
    });
  });
  const server = {
    name,
    port,
    pid: child.pid,
    // A line a request soon fills a disk.
    emptyLog: () => truncateSync(logFile),
    async stop() {
      child.kill("SIGTERM");
      await Promise.race([exited, sleep(20_000, undefined, { ref: false })]);
      child.kill("SIGKILL");
      await exited;
    },
  };
  servers.push(server);
  await untilAnswering(name, child, port, readyPath, logFile);
  return server;
}

async function untilAnswering(name, child, port, path, logFile) {
  const client = createHttpClient(port, 1);
  const shape = { method: "GET", path, headers: {}, body: "" };
  const deadline = Date.now() + startSeconds * 1_000;
  try {
    for (;;) {
      const answer = await client.ask(shape, "").catch(() => null);
      if (answer !== null && answer.status < 500) return;
      if (!running.has(child) || Date.now() > deadline) {
        throw new Error(`${name} did not start:\n${readFileSync(logFile, "utf8").slice(-2_000)}`);
      }
      await sleep(50);
    }
  } finally {
    client.close();
  }
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
