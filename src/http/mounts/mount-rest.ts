import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Core } from "../../core/core.js";
import type { AnswerFacts } from "../../errors/envelope.js";
import { createOpenApi } from "../../rest/openapi.js";
import type { RestFile } from "../../rest/route.js";
import { lazily } from "../../reference/lazily.js";
import { restRoutes, streamRoutes } from "../../rest/routes.js";
import { answerOf, failureAnswer } from "../answer/answer.js";
import type { CallOf } from "../caller/call-of.js";
import { sendAnswer } from "../answer/refuse.js";
import type { ServerInfo } from "../server-info.js";

/** Bytes of a file that wait for a client to take them. */
const highWaterMark = 65_536;

/** Returns what makes the OpenAPI document, from which the pages for people are made too. */
export function mountRest(
  app: FastifyInstance,
  core: Core,
  callOf: CallOf,
  serverInfo: ServerInfo,
): () => unknown {
  const factsOf = (requestId: string): AnswerFacts => ({
    requestId,
    docsBaseUrl: serverInfo.docsBaseUrl,
    now: core.clock(),
  });
  for (const route of restRoutes) {
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
  for (const route of streamRoutes) {
    app.get(route.path, async (request, reply) => {
      const { headers, params, query, body } = request;
      const facts = factsOf(request.id);
      const call = callOf(request);
      const result = await route.run({ core, call, facts, headers, params, query, body, accept: "" });
      if (!result.ok) return sendAnswer(reply, failureAnswer(result, facts));
      const { pieces } = result.value;
      describeFile(reply, result.value);
      // Read as the client takes it. A failure later closes the connection, so that the file is seen to be cut off.
      return reply.send(Readable.from(pieces, { objectMode: false, highWaterMark }));
    });
  }
  const openApi = lazily(() => createOpenApi(restRoutes, streamRoutes, serverInfo));
  app.get("/openapi.json", () => openApi());
  return openApi;
}

function describeFile(reply: FastifyReply, { contentType, fileName }: Omit<RestFile, "text">): void {
  reply.header("Content-Type", contentType);
  reply.header("Content-Disposition", `attachment; filename="${fileName}"`);
  reply.header("Cache-Control", "no-store");
}

function sendFile(reply: FastifyReply, file: RestFile): FastifyReply {
  describeFile(reply, file);
  return reply.send(file.text);
}
