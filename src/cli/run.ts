import type { Command } from "commander";
import { z } from "zod";
import type { Call } from "../core/model/callers/credential.js";
import type { Core } from "../core/core.js";
import { newRequestId } from "../core/model/ids.js";
import type { ErrorCode } from "../errors/catalogue.js";
import { toEnvelope, type Envelope } from "../errors/envelope.js";
import type { Result } from "../errors/result.js";
import { toWireEnvelope } from "../errors/wire-envelope.js";
import { exitCodes, Misused } from "./exit-codes.js";
import { printable, type Shown } from "./output.js";
import { RemoteRefusal } from "./remote/remote-errors.js";
import { needsDatabase, type Remote } from "./remote/remote-request.js";
import { runRemotely } from "./remote/run-remotely.js";
import type { View } from "./view.js";

/** The use-cases, and what it takes to call them as the root operator. */
export interface OpenedCore {
  readonly core: Core;
  readonly rootKey: string;
  /** Where a database was made, because there was none. */
  readonly madeIn: string | null;
  readonly docsBaseUrl: string;
  close(): Promise<void>;
}

/** What the environment says about a server elsewhere. Both throw when it says nothing that can be used. */
export interface RemoteSettings {
  /** The address of `--url`, or of the environment; null when a command works on the database. */
  url(option: string | undefined): string | null;
  key(): string;
}

export interface RunOptions {
  readonly terminal: Terminal;
  readonly open: () => Promise<OpenedCore>;
  readonly remote: RemoteSettings;
}

/** What a command does, in the account it names. */
export type Act<Value, Code extends ErrorCode> = (
  core: Core,
  callIn: (accountId: string | null) => Call,
) => Promise<Result<Value, Code>>;

/** Does what a command is for, on the database or on a server elsewhere, and prints what came of it. */
export type Run = <Value, Code extends ErrorCode>(
  command: Command,
  act: Act<Value, Code>,
  /** Null when the act prints by itself. */
  view: View<Value> | null,
  remote: Remote,
) => Promise<void>;

const globalOptions = z.object({ json: z.boolean().default(false), url: z.string().optional() });

/** Whether JSON was asked for. */
export function isForPrograms(command: Command): boolean {
  return globalOptions.parse(command.optsWithGlobals()).json;
}

/** Prints a result in the form that was asked for. */
export type Print = (command: Command, shown: Shown, stream?: "out" | "err") => void;

export function createPrint(terminal: Terminal, setExitCode: (code: number) => void): Print {
  return (command, shown, stream = "out") => {
    if (shown.isBad === true) setExitCode(exitCodes.refused);
    terminal[stream](isForPrograms(command) ? JSON.stringify(shown.json, null, 2) : shown.text);
  };
}

/** The address of the server that a command is for; null when it works on the database. */
export function urlOf(command: Command, settings: RemoteSettings): string | null {
  return settings.url(globalOptions.parse(command.optsWithGlobals()).url);
}

/** Refuses a command that needs the database when a server elsewhere is named. */
export function requireDatabase(command: Command, settings: RemoteSettings): void {
  if (urlOf(command, settings) !== null) throw databaseNeeded(command);
}

function databaseNeeded(command: Command): Misused {
  const names: string[] = [];
  for (let at: Command | null = command; at !== null; at = at.parent) names.unshift(at.name());
  return new Misused(
    `\`${names.join(" ")}\` needs the database itself, so it cannot be used with --url or LATCHKEY_URL.`,
  );
}

export function createRun(
  { terminal, open, remote: settings }: RunOptions,
  print: Print,
  setExitCode: (code: number) => void,
): Run {
  const fail = (command: Command, refusal: Refusal, json: unknown) => {
    terminal.err(isForPrograms(command) ? JSON.stringify(json) : describe(refusal));
    setExitCode(refusal.error === "service_unavailable" ? exitCodes.unreachable : exitCodes.refused);
  };

  const onDatabase = async <Value, Code extends ErrorCode>(
    command: Command,
    act: Act<Value, Code>,
    view: View<Value> | null,
  ) => {
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
      const now = core.clock();
      if (result.ok) {
        if (view !== null) print(command, view.ofValue(result.value, now));
        return;
      }
      const envelope = toEnvelope(result, { requestId: newRequestId(now), docsBaseUrl, now });
      fail(command, envelope, toWireEnvelope(envelope));
    } finally {
      await opened.close();
    }
  };

  return async (command, act, view, remote) => {
    const url = urlOf(command, settings);
    if (url === null) return onDatabase(command, act, view);
    if (remote === needsDatabase) throw databaseNeeded(command);
    try {
      const shown = await runRemotely({ url, key: settings.key() }, remote, view, (text) =>
        terminal.out(text),
      );
      if (shown !== null) print(command, shown);
    } catch (error) {
      if (!(error instanceof RemoteRefusal)) throw error;
      const { envelope } = error;
      fail(command, { ...envelope, docUrl: envelope.doc_url }, envelope);
    }
  };
}

type Refusal = Pick<Envelope, "message" | "details" | "docUrl"> & { readonly error: string };

function describe({ error, message, details, docUrl }: Refusal): string {
  const lines = details.map((detail) => `  ${detail.field}: ${detail.message}`);
  return [`${error}: ${message}`, ...lines, `See ${docUrl}`].map(printable).join("\n");
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
