import { failure, success, type Result } from "../../errors/result.js";

/** PostgreSQL's text can hold every Unicode character but NUL, and no half of a surrogate pair. */
export function storableText(field: string, text: string): Result<string, "validation_error"> {
  if (!text.includes("\0") && isWellFormed(text)) return success(text);
  const message = "Must be well-formed Unicode without NUL characters.";
  return failure("validation_error", [{ field, message, rule: { name: "unstorable" } }]);
}

export function countCodePoints(text: string): number {
  return Array.from(text).length;
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
