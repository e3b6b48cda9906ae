import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { createOpenApi } from "../../rest/openapi.js";
import { lazily } from "../../reference/lazily.js";
import { restRoutes, streamRoutes } from "../../rest/routes.js";
import { verifyKeyRoute } from "../../rest/verification/verify-key.route.js";
import { failureAnswer } from "../answer/answer.js";
import { sendAnswer } from "../answer/refuse.js";
import type { ServerInfo } from "../server-info.js";
import { describeFile, mountRoutes, type RoutesMount } from "./mount-routes.js";

/** Bytes of a file that wait for a client to take them. */
const highWaterMark = 65_536;

/**
 * Mounts all routes but the one of checks. Returns what makes the OpenAPI document, from which the pages for people are made
 * too: it has all routes, whichever server answers them.
 */
export function mountRest(app: FastifyInstance, mount: RoutesMount, serverInfo: ServerInfo): () => unknown {
  const { core, callOf, factsOf } = mount;
  mountRoutes(
    app,
    restRoutes.filter((route) => route !== verifyKeyRoute),
    mount,
  );
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
