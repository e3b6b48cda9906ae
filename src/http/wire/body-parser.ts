import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { success, type Result } from "../../errors/result.js";
import { FailureError } from "../../errors/failure-error.js";
import { parseJson } from "./parse-json.js";

/** A body that a fast path has read and parsed. */
export interface ReadBody {
  readonly bytes: Buffer;
  readonly json: Result<unknown, "invalid_request_body">;
}

/** The bodies of requests that a fast path has passed on to the framework. */
export type ReadBodies = WeakMap<IncomingMessage, ReadBody>;

/** The framework takes JSON and nothing else: other types, and bytes that are not UTF-8, never reach a face. */
export function registerBodyParser(app: FastifyInstance, readBodies: ReadBodies): void {
  app.addHook("preParsing", ({ raw }, _reply, payload, done) => {
    const body = readBodies.get(raw);
    if (body !== undefined) {
      // Node may still have the bytes: the connection's next request comes after them.
      raw.resume();
      done(null, Readable.from([body.bytes]));
    } else done(null, payload);
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>("application/json", { parseAs: "buffer" }, ({ raw }, bytes, done) => {
    const json = readBodies.get(raw)?.json ?? (bytes.length === 0 ? success(undefined) : parseJson(bytes));
    if (json.ok) done(null, json.value);
    else done(new FailureError(json));
  });
}
