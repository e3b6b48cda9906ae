import type { FastifyRequest } from "fastify";

/** Whether somebody opens `/graphql` in a browser, and asks it for nothing. */
export function asksForPage({ method, headers, query }: FastifyRequest): boolean {
  const isRead = method === "GET" || method === "HEAD";
  return isRead && headers.accept?.includes("text/html") === true && !hasOperation(query);
}

function hasOperation(query: unknown): boolean {
  return typeof query === "object" && query !== null && ("query" in query || "extensions" in query);
}
