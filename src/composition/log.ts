import { pino, type DestinationStream, type Logger } from "pino";
import { isoTextAt } from "../core/model/iso-text.js";
import { withoutKnownSecrets } from "../core/model/redact-secrets.js";
import { bytesThatStayWhole, LineWriter } from "./line-writer.js";

const standardOutput = 1;

/** Structured lines on standard output, which other processes may write to as well. */
export function createLog(level: string, isShared: boolean): Logger {
  const bytesAPiece = isShared ? bytesThatStayWhole : Infinity;
  return createLogTo(level, new LineWriter({ fd: standardOutput, bytesAPiece, describeLoss }));
}

export function createLogTo(level: string, destination: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    // As its own `isoTime`, in a fraction of the time.
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

/** For what fails and is no reason to stop. */
export function warning(log: Logger, message: string): (error: unknown) => void {
  return (error) => log.warn({ err: error }, message);
}

/** Of an error what a person needs, and not the other properties: drivers put values of rows into them. */
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
