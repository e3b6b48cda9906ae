import { pino, type Logger } from "pino";

/** Structured lines on standard output. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describeError },
  });
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
