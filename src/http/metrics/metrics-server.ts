import { createServer, type Server, type ServerResponse } from "node:http";
import { exposition, expositionType } from "../../metrics/exposition.js";
import type { Family } from "../../metrics/family.js";
import { createTokenCheck } from "./metrics-token.js";

interface MetricsServerOptions {
  /** Null where whoever reaches the port may read. */
  readonly token: string | null;
  readonly read: () => Promise<readonly Family[]>;
  readonly onError: (error: unknown) => void;
}

const plainText = "text/plain; charset=utf-8";
const mostConnections = 100;

/** `/metrics` on a port of its own. */
export function createMetricsServer({ token, read, onError }: MetricsServerOptions): Server {
  const isAllowed = token === null ? () => true : createTokenCheck(token);
  const server = createServer({ requestTimeout: 10_000 }, (request, response) => {
    const [path] = (request.url ?? "").split("?", 1);
    if (path !== "/metrics") send(response, 404, plainText, "The metrics are at /metrics.\n");
    else if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      send(response, 405, plainText, "Use GET.\n");
    } else if (!isAllowed(request.headers.authorization)) {
      response.setHeader("WWW-Authenticate", 'Bearer realm="latchkey metrics"');
      send(response, 401, plainText, "Send the header Authorization: Bearer <METRICS_TOKEN>.\n");
    } else {
      read().then(
        (families) => send(response, 200, expositionType, exposition(families)),
        (error: unknown) => {
          onError(error);
          send(response, 503, plainText, "The metrics could not be read. The log says why.\n");
        },
      );
    }
  });
  server.maxConnections = mostConnections;
  return server;
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    "Content-Type": type,
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(body);
}
