import { examineDeployment } from "../../src/composition/doctor/examine-deployment.js";
import { createBackups } from "../../src/composition/backups.js";
import { openCore } from "../../src/composition/open-core.js";
import { ConfigError, readConfig, readDatabaseConfig, readRemoteSettings } from "../../src/config.js";
import { runCommandLine } from "../../src/cli/run-command-line.js";
import type { Variables } from "./server-process.js";

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunAs {
  readonly isOnScreen?: boolean;
  /** Instead of a core of its own. */
  readonly open?: () => ReturnType<typeof openCore>;
}

/**
 * The command line in this process, on a core of its own, as one more replica. `runCli` in `test/system/cli` starts the
 * built command as a process, which takes a second each time.
 */
export async function runCommand(
  variables: Variables,
  words: readonly string[],
  input = "",
  { isOnScreen = false, open }: RunAs = {},
): Promise<Ran> {
  let out = "";
  let err = "";
  const code = await runCommandLine(words, {
    version: "0.0.0",
    terminal: {
      out: (line) => (out += `${line}\n`),
      err: (line) => (err += `${line}\n`),
      readInput: () => Promise.resolve(input),
      isScreen: () => isOnScreen,
    },
    remote: readRemoteSettings(variables),
    open: () =>
      open?.() ??
      openCore(
        { ...readConfig(variables), databasePoolSize: 2, verificationCacheKeys: 100 },
        { write: (line) => (err += line) },
      ),
    examine: (options) => examineDeployment(() => readConfig(variables), options),
    openBackups: () => {
      const config = readDatabaseConfig(variables);
      const logDestination = { write: (line: string) => (err += line) };
      return Promise.resolve(
        createBackups({ config, version: "0.0.0", logDestination, reaching: (work) => work() }),
      );
    },
    serve: () => Promise.reject(new Error("No server is started here")),
    isMisconfiguration: (error) => error instanceof ConfigError,
  });
  return { code, out, err };
}

/** What a command gives to programs; a refusal fails the test. */
export async function runForJson(variables: Variables, words: readonly string[]): Promise<unknown> {
  const { code, out, err } = await runCommand(variables, [...words, "--json"]);
  if (code !== 0) throw new Error(`Exit code ${String(code)}: ${err}`);
  return JSON.parse(out);
}
