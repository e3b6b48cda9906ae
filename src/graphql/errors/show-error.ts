import type { GraphQLFormattedError } from "graphql";
import type { AnswerFacts } from "../../errors/envelope.js";
import { toPublicError } from "./public-error.js";

/** Told of errors that are bugs. */
export type OnUnexpectedError = (error: unknown, requestId: string) => void;

/** An entry of `errors[]` as it leaves the server; one that is a bug is reported. */
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
