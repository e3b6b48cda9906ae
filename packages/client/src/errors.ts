/** What every error of Latchkey says, whichever way it comes. */
export interface Problem {
  readonly error: string;
  readonly message: string;
  readonly details: readonly { readonly field: string; readonly message: string }[];
  /** How many seconds to wait before a retry; null when waiting does not help. */
  readonly retryAfter: number | null;
  readonly docUrl: string;
  readonly requestId: string;
}

/** An error that Latchkey answered with. `problem.error` is its code; `problem.docUrl` explains it. */
export class LatchkeyError extends Error {
  override readonly name = "LatchkeyError";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.error}: ${problem.message} (${problem.docUrl})`);
    this.problem = problem;
  }
}

/** No answer of Latchkey came: the server is out of reach, took too long, or something else answered. */
export class LatchkeyUnreachableError extends Error {
  override readonly name = "LatchkeyUnreachableError";
}

/** The answer, if it is a success. Otherwise throws its error. */
export function successOf<Answer extends object>(answer: Answer): Exclude<Answer, Problem> {
  if (isSuccess(answer)) return answer;
  if (isProblem(answer)) throw new LatchkeyError(answer);
  throw new LatchkeyUnreachableError("The answer is neither a success nor an error.");
}

function isSuccess<Answer extends object>(answer: Answer): answer is Exclude<Answer, Problem> {
  return !("error" in answer);
}

export function isProblem(value: unknown): value is Problem {
  return (
    typeof value === "object" &&
    value !== null &&
    "error" in value &&
    typeof value.error === "string" &&
    "message" in value &&
    typeof value.message === "string" &&
    "retryAfter" in value &&
    (value.retryAfter === null || typeof value.retryAfter === "number") &&
    "docUrl" in value &&
    "requestId" in value &&
    "details" in value &&
    Array.isArray(value.details)
  );
}
