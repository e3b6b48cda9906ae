import type { FastifyReply } from "fastify";
import { catalogue, type ErrorCode } from "../errors/catalogue.js";
import { toEnvelope, type AnswerFacts } from "../errors/envelope.js";
import type { Failure } from "../errors/result.js";
import { toWireEnvelope } from "../errors/wire-envelope.js";

/** The documented envelope with its status and headers: how every failure leaves the server but GraphQL's. */
export function refuse(reply: FastifyReply, failed: Failure<ErrorCode>, facts: AnswerFacts): FastifyReply {
  if (failed.retryAfterSeconds !== null) reply.header("Retry-After", String(failed.retryAfterSeconds));
  if (catalogue[failed.code].status === 401) reply.header("WWW-Authenticate", 'Bearer realm="latchkey"');
  return reply
    .code(catalogue[failed.code].status)
    .header("Cache-Control", "no-store")
    .type("application/json; charset=utf-8")
    .send(JSON.stringify(toWireEnvelope(toEnvelope(failed, facts))));
}
