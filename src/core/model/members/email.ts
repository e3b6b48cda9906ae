import { failure, success, type Result } from "../../../errors/result.js";

const longestEmail = 254;
/** What browsers take in a field for an email, with a bound on each part. */
const shape =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;

/** The one rule of what is an address, and the one form in which it is kept. */
export function parseEmail(text: string): Result<string, "invalid_email"> {
  const trimmed = text.trim();
  // Looked at before it is lowered: some letters outside ASCII become ASCII ones by it.
  return trimmed.length <= longestEmail && shape.test(trimmed)
    ? success(trimmed.toLowerCase())
    : failure("invalid_email");
}
