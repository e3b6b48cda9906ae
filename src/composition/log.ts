import { pino, type DestinationStream, type Logger } from "pino";
import { isoTextAt } from "../core/model/iso-text.js";
import { withoutKnownSecrets } from "../core/model/redact-secrets.js";
import { atomicPipeBytes, LineWriter } from "./line-writer.js";

const standardOutput = 1;

/** Structured lines on standard output. `isShared` where several processes write to it. */
export function createLog(level: string, isShared: boolean): Logger {
  const maxWriteBytes = isShared ? atomicPipeBytes : Infinity;
  return createLogTo(level, new LineWriter({ fd: standardOutput, maxWriteBytes, describeLoss }));
}

export function createLogTo(level: string, destination: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    // The format of pino's `isoTime`, several times as fast.
    timestamp: () => `,"time":"${now()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError },
  };
  return pino(options, destination);
}

function now(): string {
  return isoTextAt(Date.now());
}

function describeLoss(lines: number): string {
  const msg = "log lines were lost, because nobody took them in time";
  return `${JSON.stringify({ level: "warn", time: now(), lines, msg })}\n`;
}

/** Logs a failure that does not stop the server. */
export function warning(log: Logger, message: string): (error: unknown) => void {
  return (error) => log.warn({ err: error }, message);
}

/** Leaves out other properties of an error, because drivers put values of rows into them. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code: unknown = "code" in error ? error.code : undefined;
  return {
    type: error.name,
    message: withoutKnownSecrets(error.message),
    stack: error.stack === undefined ? undefined : withoutKnownSecrets(error.stack),
    ...(typeof code === "string" ? { code } : {}),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
