import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { RanOperation } from "../../graphql/ran-operation.js";
import type { EndpointMetrics, EndpointsOf } from "./endpoint-metrics.js";
import { operationOf } from "./request-operation.js";

const probes: readonly string[] = ["/livez", "/readyz", "/metrics"];

export function isProbe(request: FastifyRequest): boolean {
  return probes.includes(request.routeOptions.url ?? "");
}

/** Measures the requests that the framework answers, except event streams, which last for hours. */
export function registerRequestMetrics(app: FastifyInstance, endpointsOf: EndpointsOf): void {
  app.addHook("onResponse", (request, reply, done) => {
    measureRequest(request, reply, endpointsOf);
    done();
  });
}

export function measureRequest(request: FastifyRequest, reply: FastifyReply, endpointsOf: EndpointsOf): void {
  const operation = operationOf(request);
  if (operation?.kind === "subscription") return;
  endpointOf(request, operation, endpointsOf).answered(reply.statusCode, reply.elapsedTime);
}

function endpointOf(
  request: FastifyRequest,
  operation: RanOperation | null,
  endpointsOf: EndpointsOf,
): EndpointMetrics {
  const route = request.routeOptions.url;
  if (route === "/graphql") return endpointsOf("graphql", operation?.kind ?? "none");
  if (isProbe(request)) return endpointsOf("pages", "probe");
  if (route === undefined || route.startsWith("/v1/")) {
    // HEAD is answered by the route of GET.
    const method = request.method === "HEAD" ? "GET" : request.method;
    return endpointsOf("rest", `${method} ${(route ?? "").replace(/:(\w+)/g, "{$1}")}`);
  }
  return endpointsOf("pages", "page");
}
