import type { ServerResponse } from "node:http";
import { catalogue, type ErrorCode } from "../errors/catalogue.js";
import { toEnvelope, toTimestamp, type AnswerFacts } from "../errors/envelope.js";
import type { Failure, Result } from "../errors/result.js";
import { toWireEnvelope } from "../errors/wire-envelope.js";

/** An answer of the REST surface, whoever writes it to the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const headers = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };

export function answerOf(result: Result<object, ErrorCode>, status: number, facts: AnswerFacts): Answer {
  return result.ok ? successAnswer(result.value, status, facts) : failureAnswer(result, facts);
}

export function successAnswer(value: object, status: number, facts: AnswerFacts): Answer {
  const body = JSON.stringify({
    success: true,
    ...value,
    request_id: facts.requestId,
    timestamp: toTimestamp(facts.now),
  });
  return { status, headers, body };
}

/** The documented envelope with its status and headers. */
export function failureAnswer(failed: Failure<ErrorCode>, facts: AnswerFacts): Answer {
  const { status } = catalogue[failed.code];
  return {
    status,
    headers: {
      ...headers,
      ...(failed.retryAfterSeconds === null ? {} : { "retry-after": `${failed.retryAfterSeconds}` }),
      ...(status === 401 ? { "www-authenticate": 'Bearer realm="latchkey"' } : {}),
    },
    body: JSON.stringify(toWireEnvelope(toEnvelope(failed, facts))),
  };
}

/** Straight to the socket, for the paths that go around the framework. */
export function writeAnswer(
  response: ServerResponse,
  answer: Answer,
  requestId: string,
  extra: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(answer.status, {
    ...answer.headers,
    ...extra,
    "x-request-id": requestId,
    "x-content-type-options": "nosniff",
    "content-length": Buffer.byteLength(answer.body),
  });
  response.end(answer.body);
}
