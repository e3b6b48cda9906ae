import { errorCode } from "../../storage/error-code.js";

/** The words of an error, and of what caused it: `fetch failed` alone says nothing. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : reasonOf(error.cause);
  const words = error.message === "" ? (errorCode(error) ?? error.name) : error.message;
  return cause === "" || words.includes(cause) ? words : `${words}: ${cause}`;
}
