import type { FastifyInstance } from "fastify";

/** Remembers every route as it is registered, to tell a wrong method from a wrong path. */
export function trackAllowedMethods(app: FastifyInstance): (path: string) => readonly string[] {
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
