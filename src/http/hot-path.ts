import type { ServerResponse } from "node:http";
import { newRequestId } from "../core/ids.js";
import type { AnswerFacts } from "../errors/envelope.js";
import { failure } from "../errors/result.js";
import type { CompiledOperations } from "../graphql/compiled/compiled-operations.js";
import { failureAnswer, writeAnswer } from "./answer.js";
import { createAuthorizeHandler } from "./authorize.js";
import type { HotPathOptions, HotRequest } from "./hot-request.js";
import { createKnownGraphql, type KnownGraphqlOptions, type PassOn } from "./known-graphql.js";
import { readPlainPost } from "./plain-post.js";
import { createVerifyHandler } from "./verify.js";
import type { WholeRequest } from "./whole-request.js";

interface Options extends Omit<KnownGraphqlOptions, "compiled"> {
  /** Null: every operation goes the long way. */
  readonly compiled: CompiledOperations | null;
}

type Answering = (request: WholeRequest, response: ServerResponse, passOn: PassOn) => void;

/**
 * What is asked thousands of times a second goes around the framework, which would take longer than
 * the answer itself; all other requests are passed on to it.
 */
export function createHotPath(options: Options): Answering {
  const { compiled, bodyLimitBytes } = options;
  const run = createRunner(options);
  const authorize = createAuthorizeHandler(options);
  const verify = createVerifyHandler(options);
  const graphql: Answering =
    compiled === null
      ? (request, response, passOn) => passOn(request, response)
      : createKnownGraphql({ ...options, compiled });

  return (request, response, passOn) => {
    const { url = "" } = request;
    if (url === "/v1/authorize" || url.startsWith("/v1/authorize?")) run(authorize, request, response);
    else if (url === "/v1/keys/verify" && readPlainPost(request, bodyLimitBytes) !== null)
      run(verify, request, response);
    else graphql(request, response, passOn);
  };
}

function createRunner({ core, log, site: { docsBaseUrl } }: HotPathOptions) {
  // Such lines would outweigh the checks: they are counted in the usage, and written when debugging.
  const isLogging = log.isLevelEnabled("debug");

  const logWhenFinished = (
    { method, url = "" }: WholeRequest,
    response: ServerResponse,
    { requestId }: AnswerFacts,
  ) => {
    response.once("finish", () => {
      const [path] = url.split("?", 1);
      log.debug({ requestId, method, path, status: response.statusCode }, "request");
    });
  };

  return (handle: (hot: HotRequest) => void, request: WholeRequest, response: ServerResponse): void => {
    const now = core.clock();
    const facts: AnswerFacts = { requestId: newRequestId(now), docsBaseUrl, now };
    if (isLogging) logWhenFinished(request, response, facts);
    try {
      handle({ request, response, facts });
    } catch (error) {
      log.error({ err: error, requestId: facts.requestId }, "unexpected error");
      writeAnswer(response, failureAnswer(failure("internal_error"), facts), facts.requestId);
    }
  };
}
