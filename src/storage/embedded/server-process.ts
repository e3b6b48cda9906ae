import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import type { EmbeddedPostgresLog } from "./embedded-postgres-log.js";
import type { Command } from "./launch-command.js";

const fastShutdownMs = 10_000;
const maxTailLines = 20;
const crashed = /was terminated by signal|terminating any other active server processes/;
const worthLogging = /^(PANIC|FATAL|WARNING):|was terminated by|not properly shut down/;
const expectedOnShutdown = /the database system is|terminating connection due to administrator command/;

/** One run of the postgres program, as a child process. */
export class ServerProcess {
  readonly pid: number | undefined;
  /** Resolves with a description of the exit. Never rejects. */
  readonly exited: Promise<string>;
  readonly #tail: string[] = [];
  readonly #kill: (signal: NodeJS.Signals) => void;
  #hasExited = false;
  #isReady = false;

  constructor(command: Command, log: EmbeddedPostgresLog) {
    const child = spawn(command.file, command.arguments, {
      ...command.options,
      stdio: ["ignore", "ignore", "pipe"],
      // In a session of its own, because Ctrl-C in a terminal must reach only Latchkey, which stops PostgreSQL last.
      detached: true,
    });
    this.pid = child.pid;
    this.#kill = (signal) => child.kill(signal);
    // The server must not outlive this process when the process ends without a call of stop().
    const stopOnExit = () => child.kill("SIGINT");
    process.once("exit", stopOnExit);

    let unfinished = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      const lines = (unfinished + text).split("\n");
      unfinished = lines.pop() ?? "";
      for (const line of lines) this.#record(line, log);
    });
    const closed = new Promise((resolve) => child.once("close", resolve));
    this.exited = new Promise<string>((resolve) => {
      child.on("error", (error) => resolve(`could not be run: ${error.message}`));
      child.once("exit", (code, signal) =>
        resolve(signal ? `was ended by ${signal}` : `ended with status ${code}`),
      );
    }).then(async (outcome) => {
      this.#hasExited = true;
      process.off("exit", stopOnExit);
      // The last lines of its log may still be in the pipe. The time is bounded, because surviving backends can hold the
      // pipe open.
      await Promise.race([closed, sleep(500, undefined, { ref: false })]);
      return outcome;
    });
  }

  get hasExited(): boolean {
    return this.#hasExited;
  }

  /** Whether it found another server, or the lock of a dead one, on the same cluster. */
  get foundClusterInUse(): boolean {
    return this.#tail.some((line) => isClusterInUse(line));
  }

  get lastLines(): string {
    return this.#tail.join("\n");
  }

  /** Stops the server with a fast shutdown, and with an immediate one when that takes too long. */
  async stop(): Promise<void> {
    if (this.#hasExited) return;
    // During recovery a fast shutdown can hang. The next start repeats the recovery in any case.
    this.#kill(this.#isReady ? "SIGINT" : "SIGQUIT");
    const timeout = new AbortController();
    const timedOut = sleep(fastShutdownMs, true, { signal: timeout.signal }).catch(() => false);
    const isLate = await Promise.race([this.exited.then(() => false), timedOut]);
    timeout.abort();
    if (isLate) this.#kill("SIGQUIT");
    await this.exited;
  }

  #record(line: string, log: EmbeddedPostgresLog): void {
    if (line.includes("database system is ready to accept connections")) this.#isReady = true;
    if (crashed.test(line)) this.#isReady = false;
    this.#tail.push(line);
    if (this.#tail.length > maxTailLines) this.#tail.shift();
    if (!worthLogging.test(line) || expectedOnShutdown.test(line) || isClusterInUse(line)) return;
    log.warn({ postgres: line }, "PostgreSQL reported a problem");
  }
}

/** PostgreSQL says so when another server runs on the same directory. */
function isClusterInUse(line: string): boolean {
  if (line.includes("shared memory block")) return line.includes("is still in use");
  return line.includes('lock file "') && (line.includes('" already exists') || line.includes('" is empty'));
}
