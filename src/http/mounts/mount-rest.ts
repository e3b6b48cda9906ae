import type { FastifyInstance } from "fastify";
import type { Core } from "../../core/core.js";
import type { AnswerFacts } from "../../errors/envelope.js";
import { createOpenApi } from "../../rest/openapi.js";
import { restRoutes } from "../../rest/routes.js";
import { answerOf } from "../answer/answer.js";
import type { CallOf } from "../caller/call-of.js";
import { sendAnswer } from "../answer/refuse.js";
import type { ServerInfo } from "../server-info.js";

export function mountRest(app: FastifyInstance, core: Core, callOf: CallOf, serverInfo: ServerInfo): void {
  for (const route of restRoutes) {
    app.route({
      method: route.method,
      url: route.path.replace(/\{(\w+)\}/g, ":$1"),
      async handler(request, reply) {
        const { params, query, body } = request;
        const { docsBaseUrl } = serverInfo;
        const facts: AnswerFacts = { requestId: request.id, docsBaseUrl, now: core.clock() };
        const call = callOf(request);
        const result = await route.run({ core, call, facts, params, query, body });
        return sendAnswer(reply, answerOf(result, route.status, facts));
      },
    });
  }
  const openApi = createOpenApi(restRoutes, serverInfo);
  app.get("/openapi.json", () => openApi);
}
