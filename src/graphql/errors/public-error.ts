import type { GraphQLFormattedError } from "graphql";
import { redactSecrets } from "../../core/keys/secret.js";
import { serviceUnavailable } from "../../core/service-unavailable.js";
import { StorageUnavailable } from "../../core/storage-unavailable.js";
import type { ErrorCode } from "../../errors/catalogue.js";
import { toEnvelope, type AnswerFacts } from "../../errors/envelope.js";
import { failure, type Failure } from "../../errors/result.js";

/** An entry of `errors[]` as the world sees it: what was wrong, and the envelope's eight fields. */
export function toPublicError(
  formatted: GraphQLFormattedError,
  original: unknown,
  facts: AnswerFacts,
): GraphQLFormattedError {
  // Made by ourselves, with its envelope.
  if (formatted.extensions?.["error"] !== undefined) return formatted;
  const failed = toFailure(formatted, original);
  const envelope = toEnvelope(failed, facts);
  const isTheirs = failed.code === "invalid_request_body";
  return {
    ...formatted,
    message: isTheirs ? redactSecrets(formatted.message) : envelope.message,
    extensions: { code: formatted.extensions?.["code"], ...envelope },
  };
}

function toFailure(formatted: GraphQLFormattedError, original: unknown): Failure<ErrorCode> {
  if (original instanceof StorageUnavailable) return serviceUnavailable();
  // An error at a place in the document but at none in the answer is about the document.
  const isAboutDocument = formatted.locations !== undefined && formatted.path === undefined;
  if (formatted.extensions?.["code"] === "INTERNAL_SERVER_ERROR" && !isAboutDocument) {
    return failure("internal_error");
  }
  return failure("invalid_request_body", [{ field: "query", message: redactSecrets(formatted.message) }]);
}
