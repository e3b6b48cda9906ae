import type { ErrorCode, PlainCode } from "../../errors/catalogue.js";
import { FailureError } from "../../errors/failure-error.js";
import { failure, type Failure } from "../../errors/result.js";

/** The codes of Fastify's and Node's own errors. Any other error is a bug. */
const byFrameworkCode: ReadonlyMap<unknown, PlainCode> = new Map([
  ["FST_ERR_CTP_BODY_TOO_LARGE", "request_body_too_large"],
  ["FST_ERR_CTP_INVALID_MEDIA_TYPE", "unsupported_media_type"],
  ["FST_ERR_CTP_INVALID_CONTENT_LENGTH", "invalid_request_body"],
  // The client went away before it had sent all of the body.
  ["ECONNRESET", "invalid_request_body"],
  ["FST_ERR_BAD_URL", "route_not_found"],
  ["FST_ERR_MAX_PARAM_LENGTH", "route_not_found"],
]);

export function toFailure(error: unknown, bodyLimitBytes?: number): Failure<ErrorCode> {
  if (error instanceof FailureError) return error.failure;
  const frameworkCode: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  const code = byFrameworkCode.get(frameworkCode) ?? "internal_error";
  if (code !== "request_body_too_large" || bodyLimitBytes === undefined) return failure(code);
  return failure(code, [{ field: "body", message: `Must have at most ${bodyLimitBytes} bytes.` }]);
}
