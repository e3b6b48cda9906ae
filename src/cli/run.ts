import type { Command } from "commander";
import { z } from "zod";
import type { Call } from "../core/model/callers/credential.js";
import type { Core } from "../core/core.js";
import { newRequestId } from "../core/model/ids.js";
import type { ErrorCode } from "../errors/catalogue.js";
import { toEnvelope, type Envelope } from "../errors/envelope.js";
import type { Failure, Result } from "../errors/result.js";
import { toWireEnvelope } from "../errors/wire-envelope.js";
import { exitCodes } from "./exit-codes.js";
import type { Shown } from "./output.js";

/** The use-cases, and what it takes to call them as the root operator. */
export interface OpenedCore {
  readonly core: Core;
  readonly rootKey: string;
  /** Where a database was made, because there was none. */
  readonly madeIn: string | null;
  readonly docsBaseUrl: string;
  close(): Promise<void>;
}

export interface RunOptions {
  readonly terminal: Terminal;
  readonly open: () => Promise<OpenedCore>;
}

/** What a command does, in the account it names. */
export type Act<Value, Code extends ErrorCode> = (
  core: Core,
  callIn: (accountId: string | null) => Call,
) => Promise<Result<Value, Code>>;

/** Does what a command is for, prints what came of it, and gives the exit code. */
export type Run = <Value, Code extends ErrorCode>(
  command: Command,
  act: Act<Value, Code>,
  show: (value: Value, now: Date) => Shown | null,
) => Promise<void>;

const globalOptions = z.object({ json: z.boolean().default(false) });

/** Prints a result in the form that was asked for. */
export type Print = (command: Command, shown: Shown, stream?: "out" | "err") => void;

export function createPrint(terminal: Terminal, setExitCode: (code: number) => void): Print {
  return (command, shown, stream = "out") => {
    const { json } = globalOptions.parse(command.optsWithGlobals());
    if (shown.isBad === true) setExitCode(exitCodes.refused);
    terminal[stream](json ? JSON.stringify(shown.json, null, 2) : shown.text);
  };
}

export function createRun(
  { terminal, open }: RunOptions,
  print: Print,
  setExitCode: (code: number) => void,
): Run {
  const fail = (failed: Failure<ErrorCode>, docsBaseUrl: string, isJson: boolean, now: Date) => {
    const facts = { requestId: newRequestId(now), docsBaseUrl, now };
    const envelope = toEnvelope(failed, facts);
    terminal.err(isJson ? JSON.stringify(toWireEnvelope(envelope)) : describe(envelope));
    setExitCode(failed.code === "service_unavailable" ? exitCodes.unreachable : exitCodes.refused);
  };

  return async (command, act, show) => {
    const { json } = globalOptions.parse(command.optsWithGlobals());
    const opened = await open();
    const { core, rootKey, madeIn, docsBaseUrl } = opened;
    try {
      if (madeIn !== null) terminal.err(`There was no database in ${madeIn}, so a new one was made.`);
      const callIn = (accountId: string | null): Call => ({
        standing: "unsettled",
        caller: null,
        face: "cli",
        credential: { kind: "secret", secret: rootKey },
        accountId,
        requestId: newRequestId(core.clock()),
        address: () => null,
        userAgent: () => "latchkey command line",
      });
      const result = await act(core, callIn);
      if (!result.ok) {
        fail(result, docsBaseUrl, json, core.clock());
        return;
      }
      const shown = show(result.value, core.clock());
      if (shown !== null) print(command, shown);
    } finally {
      await opened.close();
    }
  };
}

function describe({ error, message, details, docUrl }: Envelope): string {
  const lines = details.map((detail) => `  ${detail.field}: ${detail.message}`);
  return [`${error}: ${message}`, ...lines, `See ${docUrl}`].join("\n");
}

export interface Terminal {
  /** Results, and nothing else. */
  out(text: string): void;
  /** What a person should know besides. */
  err(text: string): void;
  /** All that comes in, for what should not stand on a command line. */
  readInput(): Promise<string>;
  /** Whether a person is at the other end, and not a file or a program. */
  isScreen(stream: "stdin" | "stdout"): boolean;
}
