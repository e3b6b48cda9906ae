import type { FastifyRequest } from "fastify";

/** Whether a browser opens `/graphql` without an operation. */
export function asksForPage({ method, headers, query }: FastifyRequest): boolean {
  const isRead = method === "GET" || method === "HEAD";
  return isRead && headers.accept?.includes("text/html") === true && !hasOperation(query);
}

function hasOperation(query: unknown): boolean {
  return typeof query === "object" && query !== null && ("query" in query || "extensions" in query);
}
