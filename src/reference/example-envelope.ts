import { catalogue, type ErrorCode } from "../errors/catalogue.js";
import { toEnvelope } from "../errors/envelope.js";
import { toWireEnvelope } from "../errors/wire-envelope.js";
import type { ErrorDetail, Failure } from "../errors/result.js";

interface Example {
  readonly details?: readonly ErrorDetail[];
  readonly retryAfterSeconds?: number;
}

/** Examples of `details` and `retry_after`. Other codes leave both empty. */
const examples: Partial<Record<ErrorCode, Example>> = {
  burst_limit_exceeded: { retryAfterSeconds: 17 },
  key_rate_limit_exceeded: { retryAfterSeconds: 8 },
  ip_rate_limit_exceeded: { retryAfterSeconds: 41 },
  service_unavailable: { retryAfterSeconds: 5 },
  validation_error: {
    details: [{ field: "permissions", message: "Each must be one of: keys:manage." }],
  },
};

const requestId = "req_01M4ATZV794E8WZ5XN6P9RVYJ3";
const moment = new Date("2026-10-07T09:26:53Z");

/** An example of the answer with this code, in the format of REST. */
export function exampleEnvelope(code: ErrorCode, docsBaseUrl: string): string {
  const { details = [], retryAfterSeconds = null } = examples[code] ?? {};
  const { message } = catalogue[code];
  const failed: Failure<ErrorCode> = { ok: false, code, message, details, retryAfterSeconds };
  const envelope = toEnvelope(failed, { requestId, docsBaseUrl, now: moment });
  return JSON.stringify(toWireEnvelope(envelope), null, 2);
}

/** Whether the answer says how long to wait. */
export function saysWhenToRetry(code: ErrorCode): boolean {
  return examples[code]?.retryAfterSeconds !== undefined;
}
