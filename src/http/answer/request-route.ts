import type { FastifyRequest } from "fastify";

const probes: readonly string[] = ["/livez", "/readyz", "/metrics"];

export function isProbe(request: FastifyRequest): boolean {
  return probes.includes(request.routeOptions.url ?? "");
}

/** The method and the path of the route that answers, as the OpenAPI document writes them. */
export function routeOf({ method, routeOptions }: FastifyRequest): string {
  const path = (routeOptions.url ?? "").replace(/:(\w+)/g, "{$1}");
  // HEAD is answered by the route of GET.
  return `${method === "HEAD" ? "GET" : method} ${path}`;
}
