import { createUnionType, type ClassType } from "type-graphql";
import { callerCodes, type CallerCode } from "../../core/access/authorize.js";
import type { ErrorCode } from "../../errors/catalogue.js";
import { toEnvelope, type AnswerFacts } from "../../errors/envelope.js";
import type { Failure, Result } from "../../errors/result.js";
import type { GraphqlContext } from "../context.js";
import { errorTypes, type ErrorOf } from "./error-types.js";

/**
 * The result of an operation: its success, the errors it can return, and what any operation can say
 * about its caller. The codes are the use-case's own list, so neither can have one the other lacks.
 */
export function resultUnion<Value extends object, Code extends ErrorCode>(
  name: string,
  description: string,
  success: ClassType<Value>,
  codes: readonly Code[],
): Value | ErrorOf<Code> | ErrorOf<CallerCode> {
  const members = new Set<Code | CallerCode>([...codes, ...callerCodes]);
  return createUnionType({
    name,
    description,
    types: () => [success, ...[...members].map((code) => errorTypes[code])],
  });
}

/** A use-case's result as a member of its union. */
export function answer<Value, Shown, Code extends ErrorCode>(
  context: GraphqlContext,
  result: Result<Value, Code>,
  show: (value: Value) => Shown,
): Shown | ErrorOf<Code> {
  if (result.ok) return show(result.value);
  context.noteError(result.code);
  return errorOf(result, context.facts());
}

export function errorOf<Code extends ErrorCode>(failed: Failure<Code>, facts: AnswerFacts): ErrorOf<Code> {
  const ErrorType = errorTypes[failed.code];
  return new ErrorType(toEnvelope(failed, facts));
}
