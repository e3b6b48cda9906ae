import type { VerifyApiKeyInput, VerifyResult } from "../../core/use-cases/verification/verify-api-key.js";
import type { Call } from "../../core/model/callers/credential.js";
import { failure, type Result } from "../../errors/result.js";
import type { ErrorCode } from "../../errors/catalogue.js";
import { showVerdict, writeShownVerdict } from "../../rest/verification/verdict.schema.js";
import type { RestAnswer } from "../../rest/route.js";
import { verifyKeyRoute } from "../../rest/verification/verify-key.route.js";
import { answerOf, failureAnswer, successOf } from "../answer/answer.js";
import { parseJson } from "../wire/parse-json.js";
import { unlessRefused, type FastPathOptions, type FastRequest } from "./fast-request.js";

/** `POST /v1/keys/verify` in the form that gateways send. A body of another form goes through the route's schema. */
export function createVerifyHandler({ core, log, readCall }: FastPathOptions) {
  return ({ exchange, facts }: FastRequest): void => {
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
      const call = readCall(exchange.head, requestId);
      exchange.call = call;
      const proceed = () => {
        const body = parseJson(bytes);
        if (body.ok && isPlainInput(body.value)) check(call, body.value);
        else answerUnusual(call, body).then(respond).catch(fail);
      };
      unlessRefused(core.refuseFlood(call), { refuse: respond, proceed, fail });
    };
    /** The caller is settled first, because no use-case sees a body that the route refuses. */
    const answerUnusual = async (call: Call, body: ReturnType<typeof parseJson>) => {
      const refused = await core.settleCall(call);
      if (refused !== null) return refused;
      return body.ok
        ? verifyKeyRoute.run({
            core,
            call,
            facts,
            headers: {},
            params: {},
            query: {},
            accept: "",
            body: body.value,
          })
        : body;
    };
    const check = (call: Call, input: VerifyApiKeyInput) => {
      const result = core.verifyApiKey(call, input);
      if (result instanceof Promise) result.then(respondWithVerdict).catch(fail);
      else respondWithVerdict(result);
    };
    exchange.readBody(answerBody, fail);
  };
}

const textFields = new Set(["key", "endpoint", "method", "ip", "environment"]);

/** Whether the body has only known fields, all of them texts. The schema is slower to tell. */
function isPlainInput(body: unknown): body is VerifyApiKeyInput {
  if (typeof body !== "object" || body === null || !("key" in body)) return false;
  for (const [name, value] of Object.entries(body)) {
    if (typeof value !== "string" || !textFields.has(name)) return false;
  }
  return true;
}
