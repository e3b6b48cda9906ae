// `npm run dev`: runs the server from src, starts it anew after each change, and prints its log for people.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { setInterval } from "node:timers";
import { fileURLToPath } from "node:url";
import { watch } from "rolldown";
import config from "../rolldown.config.mjs";
import { formatLogLine } from "./format-log-line.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
// As deep below the root as dist/bundle, because the server looks for its migrations from there.
const folder = `${root}dist/dev`;
let server = null;
let isStopping = false;
let restarting = Promise.resolve();

if (!existsSync(`${root}src/storage/generated/client.ts`) || !existsSync(`${root}dist/graphiql`)) {
  spawnSync(process.execPath, [`${root}scripts/build.mjs`], { stdio: "inherit" });
}

const watcher = watch({ ...config, output: { ...config.output, dir: folder, cleanDir: true } });
watcher.on("event", async (event) => {
  if (event.code === "ERROR") print(`The build failed: ${event.error.message}`);
  if (event.code === "BUNDLE_END") {
    print(`Built in ${Math.round(event.duration)} ms`);
    await event.result.close();
    restarting = restarting.then(restart);
  }
});

async function restart() {
  const previous = server;
  server = null;
  await stop(previous);
  if (isStopping) return;
  const child = spawn(process.execPath, ["--enable-source-maps", `${folder}/main.js`], {
    cwd: root,
    stdio: ["inherit", "pipe", "inherit"],
  });
  server = child;
  createInterface({ input: child.stdout }).on("line", (line) => print(formatLogLine(line)));
  child.once("exit", (code) => {
    if (server === child && !isStopping)
      print(`The server ended with code ${code}. It starts again at the next change.`);
  });
}

function stop(child) {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", resolve);
    child.kill("SIGTERM");
  });
}

async function end() {
  isStopping = true;
  await Promise.all([stop(server), watcher.close()]);
  process.exit(0);
}

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, end);

// npm passes a signal on to the shell between, which ends without telling us.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent && !isStopping) void end();
}, 100);

function print(text) {
  process.stdout.write(`${text}\n`);
}
