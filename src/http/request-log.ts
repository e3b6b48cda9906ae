import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { redactSecrets } from "../core/keys/secret.js";

const checks = new WeakSet<FastifyRequest>();

/** Lines of checks would outweigh the checks: they are counted in the usage, and written when debugging. */
export function logAsCheck(request: FastifyRequest): void {
  checks.add(request);
}

export function registerRequestLog(app: FastifyInstance): void {
  app.addHook("onResponse", (request, reply, done) => {
    logRequest(request, reply);
    done();
  });
}

export function logRequest(request: FastifyRequest, reply: FastifyReply): void {
  const [path = ""] = request.url.split("?", 1);
  logAnswer(reply.log, checks.has(request) ? "debug" : "info", {
    method: request.method,
    path,
    status: reply.statusCode,
    durationMs: reply.elapsedTime,
    ip: request.ip,
  });
}

interface AnswerLine {
  /** Where the log does not say it already. */
  readonly requestId?: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly durationMs: number;
  readonly ip: string | null;
}

/** One line a request. Of the URL only the path is written, and a key in it is not. */
export function logAnswer(log: FastifyBaseLogger, level: "info" | "debug", line: AnswerLine): void {
  const { requestId, method, path, status, ip } = line;
  const durationMs = Math.round(line.durationMs * 10) / 10;
  log[level]({ requestId, method, path: redactSecrets(path), status, durationMs, ip }, "request");
}
