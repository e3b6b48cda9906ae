import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { symbols, type DestinationStream, type Logger } from "pino";
import { isoTextAt } from "../../core/model/iso-text.js";
import { redactSecrets } from "../../core/model/redact-secrets.js";
import { operationOf } from "./request-operation.js";
import { quoted } from "../../json/json-text.js";

export interface AnswerLine {
  readonly requestId: string;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly durationMs: number;
  readonly ip: string | null;
}

export type LogAnswer = (level: "info" | "debug", line: AnswerLine) => void;

/**
 * Writes one line a request in pino's format to pino's destination, faster than pino, because there are thousands a second.
 * Queries are left out. The path and the address may be a caller's choice, so they are shortened and keys in them removed.
 */
export function createLogAnswer(log: Logger): LogAnswer {
  const destination = destinationOf(log);
  const isWritten = { info: log.isLevelEnabled("info"), debug: log.isLevelEnabled("debug") };

  return (level, { requestId, method, url, status, durationMs, ip }) => {
    if (!isWritten[level]) return;
    const [path = ""] = url.split("?", 1);
    const time = isoTextAt(Date.now());
    const asked = `"method":${quoted(method)},"path":${quoted(redactSecrets(path))}`;
    const tenths = Math.round(durationMs * 10) / 10;
    const from = ip === null ? "null" : quoted(redactSecrets(ip));
    destination.write(
      `{"level":"${level}","time":"${time}","requestId":"${requestId}",${asked},"status":${status},"durationMs":${tenths},"ip":${from},"msg":"request"}\n`,
    );
  };
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

export function registerRequestLog(app: FastifyInstance, logAnswer: LogAnswer): void {
  app.addHook("onResponse", (request, reply, done) => {
    logRequest(request, reply, logAnswer);
    done();
  });
}

export function logRequest(request: FastifyRequest, reply: FastifyReply, logAnswer: LogAnswer): void {
  // A log line costs more than a check. Checks are counted in the usage, and logged only when debugging.
  logAnswer(operationOf(request)?.kind === "check" ? "debug" : "info", {
    requestId: request.id,
    method: request.method,
    url: request.url,
    status: reply.statusCode,
    durationMs: reply.elapsedTime,
    ip: request.ip,
  });
}
