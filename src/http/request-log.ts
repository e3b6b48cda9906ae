import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { redactSecrets } from "../core/keys/secret.js";

export function registerRequestLog(app: FastifyInstance): void {
  app.addHook("onResponse", (request, reply, done) => {
    logRequest(request, reply);
    done();
  });
}

/** One line a request. Of the URL only the path is written, and a key in it is not. */
export function logRequest(request: FastifyRequest, reply: FastifyReply): void {
  const [path = ""] = request.url.split("?", 1);
  reply.log.info(
    {
      method: request.method,
      path: redactSecrets(path),
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime * 10) / 10,
      ip: request.ip,
    },
    "request",
  );
}
