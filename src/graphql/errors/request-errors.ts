import { HeaderMap } from "@apollo/server";
import { ApolloServerErrorCode, ApolloServerValidationErrorCode } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError, type ValidationRule } from "graphql";
import { redactSecrets } from "../../core/model/redact-secrets.js";
import { serviceUnavailable } from "../../core/model/service-unavailable.js";
import { StorageUnavailable } from "../../core/model/storage-unavailable.js";
import { catalogue, type ErrorCode } from "../../errors/catalogue.js";
import { toEnvelope, type AnswerFacts } from "../../errors/envelope.js";
import { FailureError } from "../../errors/failure-error.js";
import { failure, type Failure } from "../../errors/result.js";
import { tokensProblem, tooManyTokens } from "../limits/limits.js";

/** Called with errors that are bugs. */
export type OnUnexpectedError = (error: unknown, requestId: string) => void;

/** An entry of `errors[]` whose extensions are the envelope. */
export function toErrorEntry(failed: Failure<ErrorCode>, facts: AnswerFacts): GraphQLFormattedError {
  const extensions = { code: failed.code.toUpperCase(), ...toEnvelope(failed, facts) };
  return { message: failed.message, extensions };
}

/** A failure for code that accepts only GraphQL's own errors. */
export function toGraphqlError(failed: Failure<ErrorCode>): GraphQLError {
  return new GraphQLError(failed.message, { originalError: new FailureError(failed) });
}

/** The same for an operation that came over HTTP. Apollo Server takes the answer's status from it. */
export function refuseOperation(failed: Failure<ErrorCode>): GraphQLError {
  const http = { status: catalogue[failed.code].status, headers: new HeaderMap() };
  const details = failed.details.map(({ message }) => message).join(" ");
  return new GraphQLError(details || failed.message, {
    originalError: new FailureError(failed),
    extensions: { http },
  });
}

/** An entry of `errors[]` as clients see it. Reports the error if it is a bug. */
export function showError(
  formatted: GraphQLFormattedError,
  original: unknown,
  facts: AnswerFacts,
  onUnexpectedError: OnUnexpectedError,
): GraphQLFormattedError {
  const shown = toPublicError(formatted, original, facts);
  if (shown.extensions?.["error"] === "internal_error") onUnexpectedError(original, facts.requestId);
  return shown;
}

/** The code in the envelope of an entry. */
export function codeIn({ extensions }: GraphQLFormattedError): string {
  const code = extensions?.["error"];
  return typeof code === "string" ? code : "internal_error";
}

export function toPublicError(
  formatted: GraphQLFormattedError,
  original: unknown,
  facts: AnswerFacts,
): GraphQLFormattedError {
  const hasEnvelope = formatted.extensions?.["error"] !== undefined;
  if (hasEnvelope) return formatted;
  if (original instanceof FailureError) {
    return { ...formatted, ...toErrorEntry(original.failure, facts), message: formatted.message };
  }
  const failed = toFailure(formatted, original);
  const envelope = toEnvelope(failed, facts);
  const details = failed.details.map(({ message }) => message).join(" ");
  return {
    ...formatted,
    message: details || envelope.message,
    extensions: { code: apolloCodeOf(failed.code, formatted), ...envelope },
  };
}

/** Apollo Server's own code where it has one. */
function apolloCodeOf(code: ErrorCode, { extensions }: GraphQLFormattedError): unknown {
  if (code === "internal_error") return ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
  if (code !== "invalid_request_body") return code.toUpperCase();
  const given = extensions?.["code"];
  return given === ApolloServerErrorCode.INTERNAL_SERVER_ERROR ? ApolloServerErrorCode.BAD_REQUEST : given;
}

/** The failure that an error of graphql-js or Apollo Server stands for. */
function toFailure(formatted: GraphQLFormattedError, original: unknown): Failure<ErrorCode> {
  if (formatted.message.includes(tooManyTokens)) return failure("operation_too_complex", [tokensProblem()]);
  if (original instanceof StorageUnavailable) return serviceUnavailable();
  // An error with a location in the document and no path in the answer is about the document.
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

/** Suggestions tell names of a schema that is hidden. Apollo Server removes all but those about variables. */
export function withoutSuggestion(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message } = error;
  // A caller's text can contain these words too. Then more than the suggestion is removed, never less.
  const start = message.endsWith("?") ? message.indexOf("Did you mean") : -1;
  return start === -1 ? error : { ...error, message: message.slice(0, start).trimEnd() };
}

const introspectionIsOff =
  "Introspection is off on this server. Its operator can turn it on with INTROSPECTION=true; the schema is in the file schema.graphql.";

/** Replaces Apollo Server's own rule, whose message tells clients to change the server's code. */
export const introspectionOff: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value !== "__schema" && node.name.value !== "__type") return;
    const { INTROSPECTION_DISABLED: validationErrorCode } = ApolloServerValidationErrorCode;
    const extensions = { validationErrorCode };
    context.reportError(new GraphQLError(introspectionIsOff, { nodes: [node], extensions }));
  },
});
