import { CommanderError } from "commander";
import { exitCodes, Unreachable } from "./exit-codes.js";
import { createProgram } from "./program.js";
import { createRun, type RunOptions } from "./run.js";

interface CommandLine extends RunOptions {
  readonly version: string;
  readonly serve: () => Promise<unknown>;
  /** Whether an error says that the configuration is wrong. */
  readonly isMisconfiguration: (error: unknown) => boolean;
}

/** Runs one command and gives its exit code. */
export async function runCommandLine(words: readonly string[], options: CommandLine): Promise<number> {
  const { terminal, version, serve, isMisconfiguration } = options;
  let exitCode: number = exitCodes.done;
  const run = createRun(options, (code) => (exitCode = code));
  try {
    await createProgram({ version, terminal, run, serve }).parseAsync(words, { from: "user" });
    return exitCode;
  } catch (error) {
    // Help that was asked for is no mistake; commander has said what there is to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.misused;
    terminal.err(error instanceof Error ? error.message : String(error));
    if (isMisconfiguration(error)) return exitCodes.misused;
    return error instanceof Unreachable ? exitCodes.unreachable : exitCodes.refused;
  }
}
