import { z } from "zod";
import { wholeNumber } from "./setting-values.js";

export interface MetricsConfig {
  /** Null where the metrics have no port of their own. */
  readonly listen: { readonly host: string; readonly port: number } | null;
  /** Null where no token is asked for; then the server's own port does not show the metrics. */
  readonly token: string | null;
}

export const metricsSettings = {
  METRICS_PORT: wholeNumber(1, 65_535).optional(),
  METRICS_HOST: z.string().min(1).default("127.0.0.1"),
  METRICS_TOKEN: z
    .string()
    .regex(
      /^[\x21-\x7e]{32,}$/,
      "must be 32 characters or more, without blanks. Make one with: openssl rand -hex 32",
    )
    .optional(),
};

interface Values {
  readonly PORT: number;
  readonly METRICS_PORT?: number | undefined;
  readonly METRICS_HOST: string;
  readonly METRICS_TOKEN?: string | undefined;
}

export function readMetrics(values: Values, refuse: (line: string) => never): MetricsConfig {
  const { METRICS_PORT: port, METRICS_HOST: host, METRICS_TOKEN: token } = values;
  if (port === values.PORT) {
    refuse(
      "METRICS_PORT: must not be PORT. Unset it, and the server shows its metrics at PORT to METRICS_TOKEN",
    );
  }
  return { listen: port === undefined ? null : { host, port }, token: token ?? null };
}
