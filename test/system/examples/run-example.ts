import { spawn } from "node:child_process";

export interface ExampleRun {
  readonly status: number | null;
  readonly output: string;
}

export interface RunningExample {
  readonly ended: Promise<ExampleRun>;
  output(): string;
  /** Ends the command and whatever it has started. */
  stop(): Promise<void>;
}

/** A command as the README gives it, run from the root of the repository. */
export function startExample(command: readonly string[], variables: Record<string, string>): RunningExample {
  const [file = "", ...parameters] = command;
  const { PATH = "", HOME = "" } = process.env;
  // A group of its own: npm starts others, and a signal must reach them all.
  const child = spawn(file, parameters, {
    env: { PATH, HOME, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const signalAll = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
  };
  process.once("exit", signalAll);
  const ended = new Promise<ExampleRun>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      process.removeListener("exit", signalAll);
      resolve({ status, output });
    });
  });
  return {
    ended,
    output: () => output,
    async stop() {
      signalAll();
      await ended;
    },
  };
}
