import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { afterFile } from "./after-file.js";
import { freePort } from "./test-server.js";

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface ServerProcess {
  readonly pid: number;
  readonly port: number;
  readonly url: string;
  readonly exited: Promise<Exit>;
  /** Everything it has written so far, to either stream. */
  output(): string;
  waitForOutput(text: string): Promise<void>;
  signal(signal: NodeJS.Signals): void;
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<Exit>;
}

export type Variables = Readonly<Record<string, string>>;

const mainScript = fileURLToPath(new URL("../../dist/bundle/main.js", import.meta.url));
const waitTimes = { timeout: 240_000, interval: 50 };
/** On a machine starved by other work nothing may give up because it is slow. */
const unhurried: Variables = {
  DATABASE_TIMEOUT_MS: "60000",
  VERIFICATION_TIMEOUT_MS: "60000",
  REQUEST_TIMEOUT_SECONDS: "120",
  SHUTDOWN_DELAY_SECONDS: "0",
  SHUTDOWN_GRACE_SECONDS: "60",
  IP_RATE_LIMIT_PER_MINUTE: "0",
};
const running = new Set<ServerProcess>();

process.on("exit", () => {
  for (const server of running) server.signal("SIGKILL");
});

/** `node dist/bundle/main.js` with these variables and none of this process. */
export async function spawnServer(
  variables: Variables,
  workingDirectory = "/",
  script = mainScript,
  program = process.execPath,
): Promise<ServerProcess> {
  const port = Number(variables["PORT"] ?? (await freePort()));
  const child = spawn(program, [script], {
    cwd: workingDirectory,
    env: { PATH: process.env["PATH"] ?? "", PORT: String(port), ...unhurried, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error("The server could not be spawned");
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const exited = new Promise<Exit>((resolve) => {
    child.once("close", (code, signal) => {
      running.delete(server);
      resolve({ code, signal });
    });
  });
  const server: ServerProcess = {
    pid,
    port,
    url: `http://127.0.0.1:${String(port)}`,
    exited,
    output: () => output,
    waitForOutput: (text) =>
      vi.waitFor(() => {
        if (!output.includes(text)) throw new Error(`It did not say ${text}, but: ${output}`);
      }, waitTimes),
    signal: (signal) => child.kill(signal),
    stop() {
      child.kill("SIGTERM");
      return exited;
    },
  };
  running.add(server);
  afterFile(() => stopServerProcess(server));
  return server;
}

/** The same, once it says that it is ready. */
export async function startServerProcess(
  variables: Variables,
  workingDirectory?: string,
  program?: string,
): Promise<ServerProcess> {
  const server = await spawnServer(variables, workingDirectory, mainScript, program);
  await untilReady(server);
  return server;
}

export async function untilReady(server: ServerProcess): Promise<void> {
  const isReady = await vi.waitFor(async () => {
    if (!running.has(server)) return false;
    const { status } = await fetch(`${server.url}/readyz`);
    if (status !== 200) throw new Error(`/readyz answers ${String(status)}`);
    return true;
  }, waitTimes);
  if (!isReady) throw new Error(`The server ended before it was ready:\n${server.output()}`);
}

async function stopServerProcess(server: ServerProcess): Promise<void> {
  if (!running.has(server)) return;
  const lastResort = setTimeout(() => server.signal("SIGKILL"), 90_000);
  await server.stop();
  clearTimeout(lastResort);
}
