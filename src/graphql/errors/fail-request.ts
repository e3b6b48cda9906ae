import { GraphQLError } from "graphql";
import type { ErrorCode } from "../../errors/catalogue.js";
import { toEnvelope, type AnswerFacts } from "../../errors/envelope.js";
import type { Failure } from "../../errors/result.js";

/** An error for `errors[]`: only where a field has no union to say it in. Its extensions are the envelope. */
export function failRequest(failed: Failure<ErrorCode>, facts: AnswerFacts): GraphQLError {
  const envelope = toEnvelope(failed, facts);
  return new GraphQLError(envelope.message, {
    extensions: { code: failed.code.toUpperCase(), ...envelope },
  });
}
