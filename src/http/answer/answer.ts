import { catalogue, type ErrorCode } from "../../errors/catalogue.js";
import { toEnvelope, toTimestamp, type AnswerFacts } from "../../errors/envelope.js";
import type { Failure, Result } from "../../errors/result.js";
import { toWireEnvelope } from "../../errors/wire-envelope.js";
import type { RestAnswer } from "../../rest/route.js";
import type { HeaderList } from "../wire/head-text.js";

/** An answer outside the framework. An `Exchange` or a Fastify reply sends it. */
export interface Answer {
  readonly status: number;
  readonly headers: HeaderList;
  readonly body: string;
  /** The code of a failure, for the log. */
  readonly code?: ErrorCode;
}

/** Headers of every answer that the framework does not write. */
export const safeHeaders: HeaderList = ["cache-control", "no-store", "x-content-type-options", "nosniff"];

const headers: HeaderList = ["content-type", "application/json; charset=utf-8", ...safeHeaders];
const unauthenticated: HeaderList = [...headers, "www-authenticate", 'Bearer realm="latchkey"'];

export function answerOf(result: Result<RestAnswer, ErrorCode>, status: number, facts: AnswerFacts): Answer {
  return result.ok ? successAnswer(result.value, status, facts) : failureAnswer(result, facts);
}

export function successAnswer(
  { headers: more, ...value }: RestAnswer,
  status: number,
  facts: AnswerFacts,
): Answer {
  const answer = successOf(JSON.stringify(value).slice(1, -1), status, facts);
  return more === undefined ? answer : { ...answer, headers: [...answer.headers, ...more] };
}

/** For members that are JSON text already. */
export function successOf(members: string, status: number, facts: AnswerFacts): Answer {
  const about = `"request_id":"${facts.requestId}","timestamp":"${toTimestamp(facts.now)}"`;
  return { status, headers, body: `{"success":true,${members},${about}}` };
}

/** The documented envelope with its status and headers. */
export function failureAnswer(failed: Failure<ErrorCode>, facts: AnswerFacts): Answer {
  const { status } = catalogue[failed.code];
  const usual = status === 401 ? unauthenticated : headers;
  const { retryAfterSeconds } = failed;
  return {
    status,
    headers: retryAfterSeconds === null ? usual : [...usual, "retry-after", `${retryAfterSeconds}`],
    body: JSON.stringify(toWireEnvelope(toEnvelope(failed, facts))),
    code: failed.code,
  };
}

export const noHeaders: HeaderList = [];
