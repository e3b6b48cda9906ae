import type { IncomingMessage, ServerResponse } from "node:http";
import { newRequestId } from "../core/ids.js";
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
  const { core, site, log } = options;
  const authorize = createAuthorizeHandler(options);
  const verify = createVerifyHandler(options);

  const run = (handle: (hot: HotRequest) => void, request: IncomingMessage, response: ServerResponse) => {
    const requestId = newRequestId(core.clock());
    // Such lines would outweigh the checks: they are counted in the usage, and written when debugging.
    if (log.isLevelEnabled("debug")) {
      response.once("finish", () => {
        log.debug(
          {
            requestId,
            method: request.method,
            path: request.url?.split("?", 1)[0],
            status: response.statusCode,
          },
          "request",
        );
      });
    }
    try {
      handle({ request, response, requestId });
    } catch (error) {
      log.error({ err: error, requestId }, "unexpected error");
      const facts = { requestId, docsBaseUrl: site.docsBaseUrl, now: core.clock() };
      writeAnswer(response, failureAnswer(failure("internal_error"), facts), requestId);
    }
    return true;
  };

  return (request, response) => {
    const { url = "" } = request;
    if (url === "/v1/authorize" || url.startsWith("/v1/authorize?")) return run(authorize, request, response);
    if (url === "/v1/keys/verify" && verify.isPlain(request)) return run(verify.handle, request, response);
    return false;
  };
}
