import { z } from "zod";
import { httpUrlSuchAs } from "./setting-values.js";

export interface TracingConfig {
  readonly endpoint: string;
  readonly serviceName: string;
}

/** The names are those of OpenTelemetry. Its SDK reads the rest of them by itself. */
export const tracingSettings = {
  OTEL_EXPORTER_OTLP_ENDPOINT: httpUrlSuchAs("http://localhost:4318").optional(),
  OTEL_SERVICE_NAME: z.string().min(1).default("latchkey"),
};

interface Values {
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined;
  readonly OTEL_SERVICE_NAME: string;
}

export function readTracing(values: Values): TracingConfig | null {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: serviceName } = values;
  return endpoint === undefined ? null : { endpoint, serviceName };
}
