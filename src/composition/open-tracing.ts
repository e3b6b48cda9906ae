import type { Logger } from "pino";
import type { Config } from "../config.js";
import type { Tracing } from "../core/model/tracing.js";
import { warning } from "./log.js";
import { readVersion } from "./package.js";

/** Null, and nothing is loaded, unless `OTEL_EXPORTER_OTLP_ENDPOINT` is set. */
export async function openTracing(
  { tracing }: Config,
  log: Logger,
): Promise<{ readonly tracing: Tracing | null; stop(): Promise<void> }> {
  if (tracing === null) return { tracing: null, stop: () => Promise.resolve() };
  const { createTracing } = await import("../tracing/create-tracing.js");
  return createTracing({
    ...tracing,
    version: readVersion(),
    onFailure: warning(log, "traces could not be sent"),
  });
}
