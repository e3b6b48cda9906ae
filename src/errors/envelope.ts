import type { ErrorCode } from "./catalogue.js";
import type { ErrorDetail, Failure } from "./result.js";

/** The values that an answer has in addition to its result, in every face. */
export interface AnswerFacts {
  readonly requestId: string;
  readonly docsBaseUrl: string;
  readonly now: Date;
}

/** The documented error envelope. REST writes its field names in snake_case, GraphQL in camelCase. */
export interface Envelope<Code extends ErrorCode = ErrorCode> {
  readonly success: false;
  readonly error: Code;
  readonly message: string;
  readonly details: readonly ErrorDetail[];
  readonly retryAfter: number | null;
  readonly docUrl: string;
  readonly requestId: string;
  readonly timestamp: string;
}

export function toEnvelope<Code extends ErrorCode>(
  failure: Failure<Code>,
  facts: AnswerFacts,
): Envelope<Code> {
  return {
    success: false,
    error: failure.code,
    message: failure.message,
    details: failure.details,
    retryAfter: failure.retryAfterSeconds,
    docUrl: referenceUrl(facts.docsBaseUrl, failure.code),
    requestId: facts.requestId,
    timestamp: toTimestamp(facts.now),
  };
}

export function referenceUrl(docsBaseUrl: string, code: ErrorCode): string {
  return `${docsBaseUrl}/reference/errors/${code}`;
}

let latestSecond = Number.NaN;
let latestTimestamp = "";

/** The documented format has no fraction of a second. The latest text is kept, because a busy server needs it often. */
export function toTimestamp(now: Date): string {
  const second = Math.floor(now.getTime() / 1_000);
  if (second !== latestSecond) {
    latestSecond = second;
    latestTimestamp = `${now.toISOString().slice(0, 19)}Z`;
  }
  return latestTimestamp;
}
