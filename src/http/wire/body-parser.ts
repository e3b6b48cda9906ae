import { isUtf8 } from "node:buffer";
import type { FastifyInstance } from "fastify";
import { failure, success, type Result } from "../../errors/result.js";
import { FailureError } from "../../errors/failure-error.js";

/** JSON and nothing else: other types, and bytes that are not UTF-8, never reach a face. */
export function registerBodyParser(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>("application/json", { parseAs: "buffer" }, (_request, body, done) => {
    const parsed = body.length === 0 ? success(undefined) : parseJson(body);
    if (parsed.ok) done(null, parsed.value);
    else done(new FailureError(parsed));
  });
}

export function parseJson(bytes: Buffer): Result<unknown, "invalid_request_body"> {
  if (!isUtf8(bytes)) return refuse("Must be UTF-8.");
  try {
    return success(JSON.parse(bytes.toString("utf8")));
  } catch (error) {
    // Of what the parser says only the place: the rest may quote a secret.
    const [, position] = /at position (\d+)/.exec(String(error)) ?? [];
    return refuse(
      position === undefined ? "Must be JSON." : `Must be JSON. Invalid JSON from position ${position} on.`,
    );
  }
}

function refuse(message: string) {
  return failure("invalid_request_body", [{ field: "body", message }]);
}
