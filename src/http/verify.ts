import type { VerifyApiKeyInput, VerifyResult } from "../core/verification/verify-api-key.js";
import { failure, type Result } from "../errors/result.js";
import type { ErrorCode } from "../errors/catalogue.js";
import { showVerdict, writeShownVerdict } from "../rest/verification/verdict.schema.js";
import type { RestAnswer } from "../rest/route.js";
import { verifyKeyRoute } from "../rest/verification/verify-key.route.js";
import { answerOf, failureAnswer, successOf } from "./answer.js";
import { parseJson } from "./body-parser.js";
import type { HotPathOptions, HotRequest } from "./hot-request.js";

/**
 * `POST /v1/keys/verify` as gateways send it. What is unusual about the request goes the long way,
 * through the framework; what is unusual about the body goes through the route's own schema.
 */
export function createVerifyHandler({ core, log, readCall }: HotPathOptions) {
  return ({ exchange, facts }: HotRequest): void => {
    const { requestId } = facts;
    const fail = (error: unknown) => {
      log.error({ err: error, requestId }, "unexpected error");
      respond(failure("internal_error"));
    };
    const respond = (result: Result<RestAnswer, ErrorCode>) => {
      exchange.send(answerOf(result, 200, facts), requestId);
    };
    const respondWithVerdict = (result: VerifyResult) => {
      const answer = result.ok
        ? successOf(`"data":${writeShownVerdict(showVerdict(result.value, facts))}`, 200, facts)
        : failureAnswer(result, facts);
      exchange.send(answer, requestId);
    };
    const answerBody = (bytes: Buffer) => {
      const call = readCall(exchange.head);
      const refused = core.refuseAnonymous(call);
      if (refused !== null) {
        respond(refused);
        return;
      }
      const body = parseJson(bytes);
      if (!body.ok) {
        respond(body);
        return;
      }
      if (!isPlainInput(body.value)) {
        const long = verifyKeyRoute.run({ core, call, facts, params: {}, query: {}, body: body.value });
        long.then(respond).catch(fail);
        return;
      }
      const result = core.verifyApiKey(call, body.value);
      if (result instanceof Promise) result.then(respondWithVerdict).catch(fail);
      else respondWithVerdict(result);
    };
    exchange.takeBody(answerBody, fail);
  };
}

const textFields = new Set(["key", "endpoint", "method", "ip"]);

/** Nothing but text where text belongs: the usual case, told without a schema. */
function isPlainInput(body: unknown): body is VerifyApiKeyInput {
  if (typeof body !== "object" || body === null || !("key" in body)) return false;
  for (const [name, value] of Object.entries(body)) {
    if (typeof value !== "string" || !textFields.has(name)) return false;
  }
  return true;
}
