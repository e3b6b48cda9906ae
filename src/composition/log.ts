import { pino, type Logger } from "pino";
import { isoTextAt } from "../core/iso-text.js";

/**
 * Of a busy server's lines some twenty are written at once, and never more than a pipe takes in one piece: the lines of
 * several workers do not run into each other. A quiet one's wait for no more than this.
 */
const bytesAtOnce = 3_500;
const mostBytesAtOnce = 4_096;
const longestWaitMs = 100;

/** Structured lines on standard output. */
export function createLog(level: string): Logger {
  const options = {
    level,
    base: null,
    // As its own `isoTime`, in a fraction of the time.
    timestamp: () => `,"time":"${isoTextAt(Date.now())}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError },
  };
  // No request waits for the line of another to be written; what is left when the process ends is written then.
  const destination = {
    sync: false,
    minLength: bytesAtOnce,
    maxWrite: mostBytesAtOnce,
    periodicFlush: longestWaitMs,
  };
  return pino(options, pino.destination(destination));
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
    message: error.message,
    stack: error.stack,
    ...(typeof code === "string" ? { code } : {}),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
