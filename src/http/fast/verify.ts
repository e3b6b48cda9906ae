import type { VerifyApiKeyInput, VerifyResult } from "../../core/use-cases/verification/verify-api-key.js";
import type { Call } from "../../core/model/callers/credential.js";
import { failure, type Result } from "../../errors/result.js";
import type { ErrorCode } from "../../errors/catalogue.js";
import { showVerdict, writeShownVerdict } from "../../rest/verification/verdict.schema.js";
import type { RestAnswer } from "../../rest/route.js";
import { verifyKeyRoute } from "../../rest/verification/verify-key.route.js";
import { answerOf, failureAnswer, successOf } from "../answer/answer.js";
import { parseJson } from "../wire/body-parser.js";
import type { HotPathOptions, HotRequest } from "./hot-request.js";
import { whenSettled } from "../answer/when-settled.js";

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
      const goOn = () => {
        const body = parseJson(bytes);
        if (body.ok && isPlainInput(body.value)) check(call, body.value);
        else answerUnusual(call, body).then(respond).catch(fail);
      };
      whenSettled(core.refuseFlood(call), { refuse: respond, goOn, fail });
    };
    /** No use-case sees a body that the route refuses, so the caller is asked for first. */
    const answerUnusual = async (call: Call, body: ReturnType<typeof parseJson>) => {
      const refused = await core.settleCall(call);
      if (refused !== null) return refused;
      return body.ok
        ? verifyKeyRoute.run({ core, call, facts, params: {}, query: {}, body: body.value })
        : body;
    };
    const check = (call: Call, input: VerifyApiKeyInput) => {
      const result = core.verifyApiKey(call, input);
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
