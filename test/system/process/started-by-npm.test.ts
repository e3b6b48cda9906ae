import { spawn, type ChildProcess, type StdioOptions } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { isStartedByNpm } from "../../../src/settings/started-by-npm.js";
import { isPostgresRunning, preparedDataDirectory, postgresPid } from "../../support/data-directory.js";
import { waitTimes } from "../../support/replicas.js";
import { freePort, testEnvironment } from "../../support/test-server.js";
import { isQuick } from "../../support/thorough.js";

const checkout = fileURLToPath(new URL("../../..", import.meta.url));
const longMs = 240_000;

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  readonly directory: string;
  /** Of the server itself, however many processes are above it. */
  readonly pid: number;
  output(): string;
}

/** Runs a command of a shell in the checkout, and waits until the server that it starts is ready. */
async function start(
  words: readonly string[],
  stdio: StdioOptions = ["ignore", "pipe", "pipe"],
): Promise<Started> {
  const port = String(await freePort());
  const directory = await preparedDataDirectory();
  const [command = "", ...rest] = words;
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: directory,
    PORT: port,
    DATA_DIR: directory,
    KEY_PEPPERS: testEnvironment.KEY_PEPPERS,
    NPM_CONFIG_UPDATE_NOTIFIER: "false",
    NPM_CONFIG_OFFLINE: "true",
  };
  const child = spawn(command, rest, { cwd: checkout, env, stdio });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const url = `http://127.0.0.1:${port}`;
  const ready = async () => {
    expect((await fetch(`${url}/readyz`)).status, output).toBe(200);
  };
  let pid = 0;
  onTestFinished(() => {
    if (pid !== 0) kill(pid, "SIGKILL");
    child.kill("SIGKILL");
  });
  await vi.waitFor(ready, { timeout: longMs, interval: 50 });
  pid = await parentOf(await postgresPid(directory));
  return { child, url, directory, pid, output: () => output };
}

function kill(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

async function expectGone({ url, pid, directory }: Started, postgres: number): Promise<void> {
  await vi.waitFor(() => expect(kill(pid, 0)).toBe(false), waitTimes);
  await expect(fetch(`${url}/livez`)).rejects.toThrow("fetch failed");
  expect(await isPostgresRunning(directory, postgres)).toBe(false);
}

const ways: readonly (readonly [string, readonly string[]])[] = [
  ["npm start", ["npm", "start"]],
  ["npx latchkey serve", ["npx", "latchkey", "serve"]],
  ["npm start in a session of its own", ["setsid", "--wait", "npm", "start"]],
];

test.each(isQuick ? ways.slice(0, 1) : ways)(
  "SIGTERM to %s ends the server, and lets go of port and data",
  { timeout: longMs },
  async (_name, words) => {
    const started = await start(words);
    const postgres = await postgresPid(started.directory);
    const npm = started.child.pid ?? 0;
    kill(words[0] === "setsid" ? await childOf(npm) : npm, "SIGTERM");
    await expectGone(started, postgres);
    expect(started.output()).toContain('"msg":"stopped"');
  },
);

test(
  "a signal to npm and the server at once, as a terminal and systemd send it, is one",
  { timeout: longMs },
  async () => {
    const started = await start(["npm", "start"]);
    const postgres = await postgresPid(started.directory);
    for (const pid of [started.pid, started.child.pid ?? 0, started.pid]) kill(pid, "SIGTERM");
    await expectGone(started, postgres);
    expect(started.output()).not.toContain("asked twice");
    expect(started.output()).toContain('"msg":"stopped"');
  },
);

const shells: readonly (readonly [string, string])[] = [
  ["put into the background of a shell that ends", "npm start & sleep 1000 & wait -n; exit 0"],
  ["under nohup, in a shell that ends", "nohup npm start > /dev/null 2>&1 & sleep 1000 & wait -n; exit 0"],
];

test.each(isQuick ? shells.slice(0, 1) : shells)(
  "a server %s goes on",
  { timeout: longMs },
  async (_name, script) => {
    const started = await start(["bash", "-c", script], ["ignore", "ignore", "ignore"]);
    const npm = await parentOf(await parentOf(started.pid));
    const exited = once(started.child, "exit");
    // The other job ends, and with it the shell.
    const sleeping = await childrenOf(started.child.pid ?? 0);
    for (const pid of sleeping) if (pid !== npm) kill(pid, "SIGTERM");
    await exited;
    expect(await parentOf(npm)).not.toBe(started.child.pid);
    // For a second, in which it looks for its parent ten times, it still answers.
    const endMs = performance.now() + 1_000;
    while (performance.now() < endMs) expect((await fetch(`${started.url}/readyz`)).status).toBe(200);
    const postgres = await postgresPid(started.directory);
    kill(npm, "SIGTERM");
    await expectGone(started, postgres);
  },
);

test.each([
  [manifest.scripts.start, true],
  ["node scripts/start.mjs --if-changed", true],
  ["node scripts/start.mjs --if-changed & ./other", false],
  ["'latchkey'", true],
  ["latchkey serve", true],
  ["latchkey serve &", false],
  ["nohup latchkey serve", false],
  ["./deploy.sh", false],
  ["vitest run", false],
  [undefined, false],
])("the script %s is watched: %s", (script, isWatched) => {
  expect(isStartedByNpm(script)).toBe(isWatched);
});

async function childrenOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${String(pid)}/task/${String(pid)}/children`, "utf8");
  return text.trim().split(" ").map(Number);
}

async function childOf(pid: number): Promise<number> {
  const [child = pid] = await childrenOf(pid);
  return child === 0 ? pid : child;
}

async function parentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${String(pid)}/status`, "utf8");
  return Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1]);
}
