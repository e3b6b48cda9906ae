import { isUtf8 } from "node:buffer";
import type { FastifyInstance } from "fastify";
import { RequestFailure } from "./request-failure.js";

/** JSON and nothing else: other types, and bytes that are not UTF-8, never reach a face. */
export function registerBodyParser(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>("application/json", { parseAs: "buffer" }, (_request, body, done) => {
    if (body.length === 0) {
      done(null, undefined);
      return;
    }
    if (!isUtf8(body)) {
      done(new RequestFailure("invalid_request_body", [{ field: "body", message: "Must be UTF-8." }]));
      return;
    }
    try {
      done(null, JSON.parse(body.toString("utf8")));
    } catch {
      done(new RequestFailure("invalid_request_body", [{ field: "body", message: "Must be JSON." }]));
    }
  });
}
