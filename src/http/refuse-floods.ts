import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Core } from "../core/core.js";
import type { CallOf } from "./call-of.js";
import { RequestFailure } from "./request-failure.js";

/** Refuses a flood of anonymous calls before their bodies are read. Pages for people are no calls. */
export function refuseFloods(app: FastifyInstance, core: Core, callOf: CallOf): void {
  app.addHook("onRequest", (request, _reply, done) => {
    const refused = isCall(request) ? core.refuseAnonymous(callOf(request)) : null;
    done(refused === null ? undefined : new RequestFailure(refused));
  });
}

function isCall({ method, routeOptions: { url = "" }, query }: FastifyRequest): boolean {
  if (url.startsWith("/v1/")) return true;
  return url === "/graphql" && (method !== "GET" || hasOperation(query));
}

function hasOperation(query: unknown): boolean {
  return typeof query === "object" && query !== null && ("query" in query || "extensions" in query);
}
