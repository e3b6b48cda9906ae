import type { FastifyReply } from "fastify";
import type { ErrorCode } from "../../errors/catalogue.js";
import type { AnswerFacts } from "../../errors/envelope.js";
import type { Failure } from "../../errors/result.js";
import { noteError } from "./request-operation.js";
import { failureAnswer, type Answer } from "./answer.js";

/** Sends a failure. GraphQL sends its own. */
export function refuse(reply: FastifyReply, failed: Failure<ErrorCode>, facts: AnswerFacts): FastifyReply {
  return sendAnswer(reply, failureAnswer(failed, facts));
}

export function sendAnswer(reply: FastifyReply, { status, headers, body, code }: Answer): FastifyReply {
  if (code !== undefined) noteError(reply.request, code);
  for (let index = 0; index < headers.length; index += 2) {
    reply.header(headers[index] ?? "", headers[index + 1]);
  }
  return reply.code(status).send(body);
}
