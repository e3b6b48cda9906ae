import type { FastifyInstance } from "fastify";
import type { Core } from "../core/core.js";
import { toTimestamp, type AnswerFacts } from "../errors/envelope.js";
import { createOpenApi } from "../rest/openapi.js";
import { restRoutes } from "../rest/routes.js";
import { readCall } from "./read-call.js";
import { refuse } from "./refuse.js";
import type { Site } from "./site.js";

export function mountRest(app: FastifyInstance, core: Core, site: Site): void {
  for (const route of restRoutes) {
    app.route({
      method: route.method,
      url: route.path.replace(/\{(\w+)\}/g, ":$1"),
      async handler(request, reply) {
        const { params, query, body } = request;
        const result = await route.run({ core, call: readCall(request), params, query, body });
        const facts: AnswerFacts = {
          requestId: request.id,
          docsBaseUrl: site.docsBaseUrl,
          now: core.clock(),
        };
        if (!result.ok) return refuse(reply, result, facts);
        return reply
          .code(route.status)
          .header("Cache-Control", "no-store")
          .send({
            success: true,
            ...result.value,
            request_id: facts.requestId,
            timestamp: toTimestamp(facts.now),
          });
      },
    });
  }
  const openApi = createOpenApi(restRoutes, site);
  app.get("/openapi.json", () => openApi);
}
