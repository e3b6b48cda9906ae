import { ApolloServerErrorCode } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { redactSecrets } from "../../core/model/redact-secrets.js";
import { serviceUnavailable } from "../../core/model/service-unavailable.js";
import { StorageUnavailable } from "../../core/model/storage-unavailable.js";
import type { ErrorCode } from "../../errors/catalogue.js";
import { toEnvelope, type AnswerFacts } from "../../errors/envelope.js";
import { failure, type Failure } from "../../errors/result.js";
import { tokensProblem, tooManyTokens } from "../limits/limits.js";
import { RefusedOperation } from "./refused-operation.js";

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
  const said = failed.details.map(({ message }) => message).join(" ");
  return {
    ...formatted,
    message: said === "" ? envelope.message : said,
    extensions: { code: apolloCodeOf(failed.code, formatted), ...envelope },
  };
}

/** Apollo Server's own code where it has one. */
function apolloCodeOf(code: ErrorCode, { extensions }: GraphQLFormattedError): unknown {
  if (code === "internal_error") return ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
  if (code !== "invalid_request_body") return code.toUpperCase();
  const said = extensions?.["code"];
  return said === ApolloServerErrorCode.INTERNAL_SERVER_ERROR ? ApolloServerErrorCode.BAD_REQUEST : said;
}

function toFailure(formatted: GraphQLFormattedError, original: unknown): Failure<ErrorCode> {
  if (original instanceof RefusedOperation) return original.failure;
  if (formatted.message.includes(tooManyTokens)) return failure("operation_too_complex", [tokensProblem()]);
  if (original instanceof StorageUnavailable) return serviceUnavailable();
  // An error at a place in the document but at none in the answer is about the document.
  const isAboutDocument = formatted.locations !== undefined && formatted.path === undefined;
  const isUnexpected = formatted.extensions?.["code"] === ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
  if (isUnexpected && !isAboutDocument && !isBadRequest(original)) {
    return failure("internal_error");
  }
  return failure("invalid_request_body", [{ field: "query", message: redactSecrets(formatted.message) }]);
}

/** Apollo Server gives some refusals a status and no code of their own. */
function isBadRequest(original: unknown): boolean {
  if (!(original instanceof GraphQLError)) return false;
  const { http } = original.extensions;
  return typeof http === "object" && http !== null && "status" in http && http.status === 400;
}
