import { newRequestId } from "../../core/model/ids.js";
import type { AnswerFacts } from "../../errors/envelope.js";
import { failure } from "../../errors/result.js";
import type { CompiledOperations } from "../../graphql/compiled/compiled-operations.js";
import { failureAnswer } from "../answer/answer.js";
import { createAuthorizeHandler } from "./authorize.js";
import type { Exchange } from "../wire/exchange.js";
import type { HotPathOptions, HotRequest } from "./hot-request.js";
import { createKnownGraphql, graphqlPath, type KnownGraphqlOptions } from "./known-graphql.js";
import { readPlainPost } from "./plain-post.js";
import { createVerifyHandler } from "./verify.js";

interface Options extends Omit<KnownGraphqlOptions, "compiled"> {
  /** Null: every operation goes the long way. */
  readonly compiled: CompiledOperations | null;
}

const verifyPath = "/v1/keys/verify";

type Answering = (exchange: Exchange) => void;

/** What is worth reading directly: most of it will be answered here. */
export function isHot(method: string, url: string): boolean {
  return method === "GET" ? isAuthorize(url) : url === verifyPath || url === graphqlPath;
}

function isAuthorize(url: string): boolean {
  return url === "/v1/authorize" || url.startsWith("/v1/authorize?");
}

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
    compiled === null ? (exchange) => exchange.passOn() : createKnownGraphql({ ...options, compiled });

  return (exchange) => {
    const { head } = exchange;
    const { url = "" } = head;
    if (isAuthorize(url)) run(authorize, exchange);
    else if (url === verifyPath && readPlainPost(head, bodyLimitBytes) !== null) run(verify, exchange);
    else graphql(exchange);
  };
}

function createRunner({ core, log, logAnswer, addressOf, site: { docsBaseUrl } }: HotPathOptions) {
  // Such lines would outweigh the checks: they are counted in the usage, and written when debugging.
  const isLogging = log.isLevelEnabled("debug");

  const withLog = (exchange: Exchange): Exchange => {
    const began = performance.now();
    const { method = "", url = "" } = exchange.head;
    return {
      head: exchange.head,
      takeBody: (onBody, onError) => exchange.takeBody(onBody, onError),
      passOn: (body) => exchange.passOn(body),
      destroy: () => exchange.destroy(),
      send(answer, requestId, extra) {
        exchange.send(answer, requestId, extra);
        const durationMs = performance.now() - began;
        const ip = addressOf(exchange.head);
        logAnswer("debug", { requestId, method, url, status: answer.status, durationMs, ip });
      },
    };
  };

  return (handle: (hot: HotRequest) => void, plain: Exchange): void => {
    const now = core.clock();
    const facts: AnswerFacts = { requestId: newRequestId(now), docsBaseUrl, now };
    const exchange = isLogging ? withLog(plain) : plain;
    try {
      handle({ exchange, facts });
    } catch (error) {
      log.error({ err: error, requestId: facts.requestId }, "unexpected error");
      exchange.send(failureAnswer(failure("internal_error"), facts), facts.requestId);
    }
  };
}
