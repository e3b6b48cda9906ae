import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";

/** Bodies that were read before it turned out that the framework is to answer: it reads them from here. */
export type TakenBodies = WeakMap<IncomingMessage, Buffer>;

export function giveTakenBodies(app: FastifyInstance, bodies: TakenBodies): void {
  app.addHook("preParsing", (request, _reply, payload, done) => {
    const bytes = bodies.get(request.raw);
    done(null, bytes === undefined ? payload : Readable.from(bytes));
  });
}
