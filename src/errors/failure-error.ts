import type { ErrorCode } from "./catalogue.js";
import type { Failure } from "./result.js";

/**
 * Carries a failure to where its face writes the envelope. Only faces throw it: where a framework decides what is called
 * next, and where a GraphQL field has no union.
 */
export class FailureError extends Error {
  override readonly name = "FailureError";
  readonly failure: Failure<ErrorCode>;

  constructor(failed: Failure<ErrorCode>) {
    super(failed.message);
    this.failure = failed;
  }
}
