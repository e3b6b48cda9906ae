import type { FastifyReply } from "fastify";
import type { ErrorCode } from "../errors/catalogue.js";
import type { AnswerFacts } from "../errors/envelope.js";
import type { Failure } from "../errors/result.js";
import { failureAnswer, type Answer } from "./answer.js";

/** How every failure leaves the server but GraphQL's. */
export function refuse(reply: FastifyReply, failed: Failure<ErrorCode>, facts: AnswerFacts): FastifyReply {
  return sendAnswer(reply, failureAnswer(failed, facts));
}

export function sendAnswer(reply: FastifyReply, { status, headers, body }: Answer): FastifyReply {
  return reply.code(status).headers(headers).send(body);
}
