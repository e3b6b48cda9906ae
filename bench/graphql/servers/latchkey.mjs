// Latchkey's own server, log and all, on stores in memory.
import { createLog } from "../../../dist/modules/composition/log.js";
import { Registry } from "../../../dist/modules/metrics/registry.js";
import { createServer } from "../../../dist/modules/http/server.js";
import { createMemoryCore } from "./memory-core.mjs";

const port = Number(process.env.PORT);
const publicUrl = `http://localhost:${port}`;

const app = await createServer({
  core: createMemoryCore(),
  site: { publicUrl, docsBaseUrl: publicUrl, version: "0.0.0" },
  log: createLog("info", false),
  metrics: new Registry(),
  metricsPage: null,
  spans: null,
  introspection: false,
  isProduction: true,
  trustProxy: false,
  bodyLimitBytes: 102_400,
  requestTimeoutSeconds: 10,
  manifest: null,
  compiledOperations: true,
  maxSubscriptions: 0,
  isReady: async () => true,
});
await app.listen({ port, host: "127.0.0.1" });
