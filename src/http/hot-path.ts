import type { IncomingMessage, ServerResponse } from "node:http";
import { newRequestId } from "../core/ids.js";
import type { AnswerFacts } from "../errors/envelope.js";
import { failure } from "../errors/result.js";
import { failureAnswer, writeAnswer } from "./answer.js";
import { createAuthorizeHandler } from "./authorize.js";
import { createVerifyHandler } from "./verify.js";
import type { HotPathOptions, HotRequest } from "./hot-request.js";

/**
 * The two paths that gateways ask thousands of times a second go around the framework, which would
 * take longer than the check itself. Gives whether it took the request.
 */
export function createHotPath(
  options: HotPathOptions,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const { core, log } = options;
  const { docsBaseUrl } = options.site;
  const authorize = createAuthorizeHandler(options);
  const verify = createVerifyHandler(options);
  // Such lines would outweigh the checks: they are counted in the usage, and written when debugging.
  const isLogging = log.isLevelEnabled("debug");

  const run = (handle: (hot: HotRequest) => void, request: IncomingMessage, response: ServerResponse) => {
    const now = core.clock();
    const facts: AnswerFacts = { requestId: newRequestId(now), docsBaseUrl, now };
    if (isLogging) logWhenFinished(request, response, facts);
    try {
      handle({ request, response, facts });
    } catch (error) {
      log.error({ err: error, requestId: facts.requestId }, "unexpected error");
      writeAnswer(response, failureAnswer(failure("internal_error"), facts), facts.requestId);
    }
    return true;
  };

  const logWhenFinished = (
    { method, url = "" }: IncomingMessage,
    response: ServerResponse,
    { requestId }: AnswerFacts,
  ) => {
    response.once("finish", () => {
      const [path] = url.split("?", 1);
      log.debug({ requestId, method, path, status: response.statusCode }, "request");
    });
  };

  return (request, response) => {
    const { url = "" } = request;
    if (url === "/v1/authorize" || url.startsWith("/v1/authorize?")) return run(authorize, request, response);
    if (url === "/v1/keys/verify" && verify.isPlain(request)) return run(verify.handle, request, response);
    return false;
  };
}
