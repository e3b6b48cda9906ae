import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { RanOperation } from "../../graphql/ran-operation.js";
import type { EndpointMetrics, EndpointsOf } from "./endpoint-metrics.js";
import { isProbe, routeOf } from "./request-route.js";
import { operationOf } from "./request-operation.js";

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
    return endpointsOf("rest", routeOf(request));
  }
  return endpointsOf("pages", "page");
}
