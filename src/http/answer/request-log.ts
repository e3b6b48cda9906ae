import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { symbols, type DestinationStream, type Logger } from "pino";
import { actorName, type Actor } from "../../core/model/callers/actor.js";
import { isoTextAt } from "../../core/model/iso-text.js";
import { redactSecrets } from "../../core/model/redact-secrets.js";
import { operationText } from "../../graphql/ran-operation.js";
import { restRoutes, streamRoutes } from "../../rest/routes.js";
import type { CallOf } from "../caller/call-of.js";
import type { RequestSpans } from "./request-spans.js";
import { isProbe, routeOf } from "./request-route.js";
import { errorOf, operationOf } from "./request-operation.js";
import { quoted } from "../../json/json-text.js";

export interface AnswerLine {
  readonly requestId: string;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly durationMs: number;
  readonly ip: string | null;
  /** Null where nobody was recognised. */
  readonly caller: Actor | null;
  /** The operation's id in the OpenAPI document, or the kind and name of one of GraphQL. */
  readonly operation: string | null;
  /** The error code of the answer, the first one of an answer of GraphQL. */
  readonly error: string | null;
  /** Null where nothing is traced. */
  readonly traceId: string | null;
}

export type LogAnswer = (level: "info" | "debug", line: AnswerLine) => void;

/**
 * Writes one line a request in pino's format to pino's destination, faster than pino, because there are thousands a second.
 * Queries are left out. The path and the address may be a caller's choice, so they are shortened and keys in them removed.
 */
export function createLogAnswer(log: Logger): LogAnswer {
  const destination = destinationOf(log);
  const isWritten = { info: log.isLevelEnabled("info"), debug: log.isLevelEnabled("debug") };

  return (level, { requestId, method, url, status, durationMs, ip, caller, operation, error, traceId }) => {
    if (!isWritten[level]) return;
    const [path = ""] = url.split("?", 1);
    const time = isoTextAt(Date.now());
    const asked = `"method":${quoted(method)},"path":${quoted(redactSecrets(path))}`;
    const tenths = Math.round(durationMs * 10) / 10;
    const from = quotedOrNull(ip);
    const who = caller === null ? "null" : quoted(actorName(caller));
    const what = `"caller":${who},"operation":${quotedOrNull(operation)},"error":${quotedOrNull(error)}`;
    const trace = traceId === null ? "" : `"traceId":${quoted(traceId)},`;
    destination.write(
      `{"level":"${level}","time":"${time}","requestId":"${requestId}",${trace}${asked},"status":${status},"durationMs":${tenths},"ip":${from},${what},"msg":"request"}\n`,
    );
  };
}

function quotedOrNull(text: string | null): string {
  return text === null ? "null" : quoted(redactSecrets(text));
}

function destinationOf(log: Logger): DestinationStream {
  const stream: unknown = Reflect.get(log, symbols.streamSym);
  if (!isDestination(stream)) throw new Error("The log has no destination");
  return stream;
}

function isDestination(stream: unknown): stream is DestinationStream {
  return (
    typeof stream === "object" && stream !== null && "write" in stream && typeof stream.write === "function"
  );
}

export type LogRequest = (request: FastifyRequest, reply: FastifyReply) => void;

export function registerRequestLog(app: FastifyInstance, logRequest: LogRequest): void {
  app.addHook("onResponse", (request, reply, done) => {
    logRequest(request, reply);
    done();
  });
}

/** Writes the line of a request that the framework answers. */
export function createLogRequest(
  logAnswer: LogAnswer,
  callOf: CallOf,
  spans: RequestSpans | null,
): LogRequest {
  const idOf = new Map(
    [...restRoutes, ...streamRoutes].map(({ method, path, operationId }) => [
      `${method} ${path}`,
      operationId,
    ]),
  );
  return (request, reply) => {
    const ran = operationOf(request);
    const operation = ran === null ? (idOf.get(routeOf(request)) ?? null) : operationText(ran);
    spans?.name(request.raw, operation);
    const isOften = ran?.kind === "check" || isProbe(request);
    // A line costs more than a check, and checks are counted. Probes say nothing new.
    logAnswer(isOften ? "debug" : "info", {
      requestId: request.id,
      method: request.method,
      url: request.url,
      status: reply.statusCode,
      durationMs: reply.elapsedTime,
      ip: request.ip,
      caller: callOf(request).caller,
      operation,
      error: errorOf(request),
      traceId: spans?.traceIdOf(request.raw) ?? null,
    });
  };
}
