import { once } from "node:events";
import type { Logger } from "pino";
import type { Config } from "../../config.js";
import { createMetricsServer } from "../../http/metrics/metrics-server.js";
import type { Family } from "../../metrics/family.js";
import { warning } from "../log.js";

/** Opens METRICS_PORT, if there is one. */
export async function serveMetrics(
  { metrics: { listen, token } }: Config,
  read: () => Promise<readonly Family[]>,
  log: Logger,
): Promise<{ stop(): Promise<void> }> {
  if (listen === null) return { stop: () => Promise.resolve() };
  const server = createMetricsServer({ token, read, onError: warning(log, "the metrics could not be read") });
  server.listen(listen);
  await once(server, "listening");
  return {
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
