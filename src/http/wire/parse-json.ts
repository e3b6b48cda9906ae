import { isUtf8 } from "node:buffer";
import { failure, success, type Result } from "../../errors/result.js";

export function parseJson(bytes: Buffer): Result<unknown, "invalid_request_body"> {
  if (!isUtf8(bytes)) return refuse("Must be UTF-8.");
  try {
    return success(JSON.parse(bytes.toString("utf8")));
  } catch (error) {
    // The rest of the parser's message may quote a secret.
    const [, position] = /at position (\d+)/.exec(String(error)) ?? [];
    return refuse(
      position === undefined ? "Must be JSON." : `Must be JSON. Invalid JSON from position ${position} on.`,
    );
  }
}

function refuse(message: string) {
  return failure("invalid_request_body", [{ field: "body", message }]);
}
