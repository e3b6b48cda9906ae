import type { FastifyInstance, FastifyReply } from "fastify";
import type { Core } from "../../core/core.js";
import type { AnswerFacts } from "../../errors/envelope.js";
import type { RestFile, Route } from "../../rest/route.js";
import { answerOf } from "../answer/answer.js";
import { sendAnswer } from "../answer/refuse.js";
import type { CallOf } from "../caller/call-of.js";

export interface RoutesMount {
  readonly core: Core;
  readonly callOf: CallOf;
  readonly factsOf: (requestId: string) => AnswerFacts;
}

export function mountRoutes(
  app: FastifyInstance,
  routes: readonly Route[],
  { core, callOf, factsOf }: RoutesMount,
): void {
  for (const route of routes) {
    app.route({
      method: route.method,
      url: route.path.replace(/\{(\w+)\}/g, ":$1"),
      async handler(request, reply) {
        const { headers, params, query, body } = request;
        const facts = factsOf(request.id);
        const call = callOf(request);
        const { accept = "" } = headers;
        const result = await route.run({ core, call, facts, headers, params, query, body, accept });
        if (result.ok && result.value.file !== undefined) return sendFile(reply, result.value.file);
        return sendAnswer(reply, answerOf(result, route.status, facts));
      },
    });
  }
}

export function describeFile(reply: FastifyReply, { contentType, fileName }: Omit<RestFile, "text">): void {
  reply.header("Content-Type", contentType);
  reply.header("Content-Disposition", `attachment; filename="${fileName}"`);
  reply.header("Cache-Control", "no-store");
}

function sendFile(reply: FastifyReply, file: RestFile): FastifyReply {
  describeFile(reply, file);
  return reply.send(file.text);
}
