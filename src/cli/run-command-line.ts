import { CommanderError } from "commander";
import type { Backups } from "../core/model/backups.js";
import { exitCodes, Misused, Unreachable } from "./exit-codes.js";
import { createProgram } from "./program.js";
import type { Examine } from "./commands/doctor.js";
import { createPrint, createRun, requireDatabase, urlOf, type RunOptions } from "./run.js";

interface CommandLine extends RunOptions {
  readonly version: string;
  readonly serve: () => Promise<unknown>;
  readonly examine: Examine;
  readonly openBackups: () => Promise<Backups>;
  /** Whether an error says that the configuration is wrong. */
  readonly isMisconfiguration: (error: unknown) => boolean;
}

/** Runs one command and gives its exit code. */
export async function runCommandLine(words: readonly string[], options: CommandLine): Promise<number> {
  const { terminal, version, remote, serve, examine, openBackups, isMisconfiguration } = options;
  let exitCode: number = exitCodes.done;
  const setExitCode = (code: number) => (exitCode = code);
  const print = createPrint(terminal, setExitCode);
  const run = createRun(options, print, setExitCode);
  try {
    const program = createProgram({
      ...{ version, terminal, run, print },
      isElsewhere: (command) => urlOf(command, remote) !== null,
      serve: (command) => {
        requireDatabase(command, remote);
        return serve();
      },
      examine: (command) => {
        requireDatabase(command, remote);
        return examine;
      },
      openBackups: (command) => {
        requireDatabase(command, remote);
        return openBackups();
      },
    });
    await program.parseAsync(words, { from: "user" });
    return exitCode;
  } catch (error) {
    // Help that was asked for is no mistake; commander has said what there is to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.misused;
    terminal.err(error instanceof Error ? error.message : String(error));
    if (error instanceof Misused || isMisconfiguration(error)) return exitCodes.misused;
    return error instanceof Unreachable ? exitCodes.unreachable : exitCodes.refused;
  }
}
