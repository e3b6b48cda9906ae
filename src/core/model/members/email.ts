import { failure, success, type Result } from "../../../errors/result.js";

const longestEmail = 254;
/** The pattern of browsers for email fields, with a bound on each part. */
const shape =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;

/** Checks an address, and returns it in the form in which it is stored. */
export function parseEmail(text: string): Result<string, "invalid_email"> {
  const trimmed = text.trim();
  // Checked before it is changed to lower case: some letters outside ASCII become ASCII letters by that.
  return trimmed.length <= longestEmail && shape.test(trimmed)
    ? success(trimmed.toLowerCase())
    : failure("invalid_email");
}
