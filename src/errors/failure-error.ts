import type { ErrorCode } from "./catalogue.js";
import type { Failure } from "./result.js";

/**
 * Carries a failure through a framework to the code that writes the envelope, and through GraphQL fields whose type is no
 * union. Only faces throw it.
 */
export class FailureError extends Error {
  override readonly name = "FailureError";
  readonly failure: Failure<ErrorCode>;

  constructor(failed: Failure<ErrorCode>) {
    super(failed.message);
    this.failure = failed;
  }
}
