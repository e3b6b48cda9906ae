import type { FastifyInstance } from "fastify";
import type { AnswerFacts } from "../../errors/envelope.js";
import { failure } from "../../errors/result.js";
import { refuse } from "../answer/refuse.js";
import { toFailure } from "../answer/to-failure.js";

/** The answers of the framework to what no route answers. Call it before any route is mounted. */
export function registerRefusals(
  app: FastifyInstance,
  factsOf: (requestId: string) => AnswerFacts,
  bodyLimitBytes: number,
): void {
  const allowedMethods = trackAllowedMethods(app);
  app.setErrorHandler((error, request, reply) => {
    const failed = toFailure(error, bodyLimitBytes);
    if (failed.code === "internal_error") request.log.error({ err: error }, "unexpected error");
    return refuse(reply, failed, factsOf(request.id));
  });
  app.setNotFoundHandler((request, reply) => {
    const [path = ""] = request.url.split("?", 1);
    const methods = allowedMethods(path);
    if (methods.length === 0) return refuse(reply, failure("route_not_found"), factsOf(request.id));
    reply.header("Allow", methods.join(", "));
    return refuse(reply, failure("method_not_allowed"), factsOf(request.id));
  });
}

/** Remembers every route that is registered, to tell a wrong method from a wrong path. */
function trackAllowedMethods(app: FastifyInstance): (path: string) => readonly string[] {
  const routes = new Map<string, { parts: readonly string[]; methods: Set<string> }>();
  app.addHook("onRoute", ({ url, method }) => {
    const route = routes.get(url) ?? { parts: url.split("/"), methods: new Set() };
    for (const name of [method].flat()) route.methods.add(name);
    routes.set(url, route);
  });
  return (path) => {
    const given = path.split("/");
    const matching = [...routes.values()].filter(({ parts }) => matches(parts, given));
    return [...new Set(matching.flatMap(({ methods }) => [...methods]))];
  };
}

function matches(parts: readonly string[], given: readonly string[]): boolean {
  return (
    parts.length === given.length &&
    parts.every((part, index) => (part.startsWith(":") ? given[index] !== "" : part === given[index]))
  );
}
