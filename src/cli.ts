#!/usr/bin/env node
import { text } from "node:stream/consumers";
import { runCommandLine } from "./cli/run-command-line.js";
import { Unreachable } from "./cli/exit-codes.js";
import { reasonOf } from "./cli/reason-of.js";
import { readVersion } from "./composition/package.js";
import { ConfigError, readConfig, readDatabaseConfig, readRemoteSettings } from "./config.js";

/** The command line: the use-cases of the core, or the same ones on a server elsewhere, in a process that ends with its command. */
async function main(): Promise<void> {
  process.stdout.on("error", ignoreClosedPipe);
  process.stderr.on("error", ignoreClosedPipe);
  let leave = (): void => undefined;
  const version = readVersion();
  // Standard output is for the result of the command.
  const logDestination = { write: (line: string) => void process.stderr.write(line) };
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    version,
    terminal: {
      out: (line) => void process.stdout.write(`${line}\n`),
      err: (line) => void process.stderr.write(`${line}\n`),
      readInput: () => text(process.stdin),
      isScreen: (stream) => process[stream].isTTY,
    },
    remote: readRemoteSettings(),
    open: async () => {
      const config = readConfig();
      // Only a command that needs the database waits for what it takes to be read.
      const { openCore } = await import("./composition/open-core.js");
      const own = { ...config, databasePoolSize: 2, verificationCacheKeys: 100 };
      return reaching(() => openCore(own, logDestination));
    },
    openBackups: async () => {
      const config = readDatabaseConfig();
      const { createBackups } = await import("./composition/backups.js");
      return createBackups({ config, version, logDestination, reaching });
    },
    serve: () => import("./main.js"),
    examine: async (options) => {
      // A look-up of a name that hangs cannot be ended, and would keep the process alive.
      leave = () => void process.stdout.write("", () => process.exit());
      const { examineDeployment } = await import("./composition/doctor/examine-deployment.js");
      return examineDeployment(() => readConfig(), options);
    },
    isMisconfiguration: (error) => error instanceof ConfigError,
  });
  leave();
}

/** What fails here is the database, or the way to it. */
async function reaching<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new Unreachable(`The database is out of reach: ${reasonOf(error)}`, { cause: error });
  }
}

/** The reader of the output may close it early, as `head` does. The command still does all of its work. */
function ignoreClosedPipe(error: Error): void {
  if (!("code" in error) || error.code !== "EPIPE") throw error;
}

await main();
