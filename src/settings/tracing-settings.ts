import { z } from "zod";

export interface TracingConfig {
  readonly endpoint: string;
  readonly serviceName: string;
}

/** The names are those of OpenTelemetry. Its SDK reads the rest of them by itself. */
export const tracingSettings = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "must be an http:// or https:// URL, such as http://localhost:4318" })
    .transform((url) => url.replace(/(?<!\/)\/+$/, ""))
    .optional(),
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
