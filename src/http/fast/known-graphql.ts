import type { TooMany } from "../../core/use-cases/floods/settle-call.js";
import type { CompiledOperations } from "../../graphql/compiled/compiled-operations.js";
import { createGraphqlContext, type GraphqlContext } from "../../graphql/context.js";
import { FailureError } from "../../errors/failure-error.js";
import { toErrorEntry } from "../../graphql/errors/request-errors.js";
import { newRequestId } from "../../core/model/ids.js";
import type { AnswerTypes } from "../answer/answer-types.js";
import { failureAnswer, noHeaders, safeHeaders, type Answer } from "../answer/answer.js";
import type { HeaderList } from "../wire/head-text.js";
import { parseJson } from "../wire/body-parser.js";
import type { Exchange, RequestHead } from "../wire/exchange.js";
import type { InTime } from "../answer/in-time.js";
import type { HotPathOptions } from "./hot-request.js";
import { readPlainPost } from "./plain-post.js";
import type { SessionCookie } from "../caller/session-cookie.js";
import { toFailure } from "../answer/to-failure.js";
import { whenSettled } from "../answer/when-settled.js";

export const graphqlPath = "/graphql";

export interface KnownGraphqlOptions extends HotPathOptions {
  readonly compiled: CompiledOperations;
  readonly types: AnswerTypes;
  readonly sessionCookie: SessionCookie;
  /** What the framework adds to every answer in this configuration. */
  readonly extraHeaders: HeaderList;
  readonly inTime: InTime;
}

/** What is wrong with a body is the framework's to say. */
const parse = (bytes: Buffer): unknown => {
  const parsed = parseJson(bytes);
  return parsed.ok ? parsed.value : undefined;
};

/**
 * GraphQL operations that are known: answered before the framework and Apollo Server, as they would answer.
 * What is unusual about the request is passed on before it is read, what is unusual about its body afterwards.
 */
export function createKnownGraphql(options: KnownGraphqlOptions) {
  const { core, site, log, compiled, types, extraHeaders, bodyLimitBytes, inTime } = options;
  const { readCall, addressOf, sessionCookie, logAnswer } = options;
  const { docsBaseUrl } = site;
  const isDebugging = log.isLevelEnabled("debug");

  const cookieOf = (context: GraphqlContext): HeaderList => {
    const change = context.sessionChange();
    return change === null ? noHeaders : ["set-cookie", sessionCookie.write(change, core.clock())];
  };

  /** What the answer to a plain POST will be; undefined where that is for the framework to say. */
  const answerTypeOf = (head: RequestHead) => {
    const plain = head.url === graphqlPath ? readPlainPost(head, bodyLimitBytes) : null;
    return plain === null || plain.namesOrigin ? undefined : types.of(plain.accept);
  };

  return (exchange: Exchange): void => {
    const { head } = exchange;
    const type = answerTypeOf(head);
    if (type === undefined) {
      exchange.passOn();
      return;
    }
    const began = performance.now();
    const answerBody = (bytes: Buffer) => {
      const known = compiled.find(parse(bytes));
      if (known === null) {
        exchange.passOn(bytes);
        return;
      }
      const requestId = newRequestId(core.clock());
      const call = readCall(head);
      const context = createGraphqlContext(core, call, { requestId, docsBaseUrl });
      const send = (answer: Answer, cookie: HeaderList = noHeaders) => {
        exchange.send(answer, requestId, [...extraHeaders, ...cookie]);
        if (known.isCheck && !isDebugging) return;
        logAnswer(known.isCheck ? "debug" : "info", {
          requestId,
          method: "POST",
          url: graphqlPath,
          status: answer.status,
          durationMs: performance.now() - began,
          ip: addressOf(head),
        });
      };
      const sendBody = (body: string) =>
        send({ status: 200, headers: [...safeHeaders, "content-type", type], body }, cookieOf(context));
      const finish = (body: string | null) => {
        if (body === null) exchange.passOn(bytes);
        else if (call.standing !== "unsettled") sendBody(body);
        // No use-case has asked who is calling.
        else whenSettled(core.settleCall(call), { refuse, goOn: () => sendBody(body), fail });
      };
      const fail = (error: unknown) => {
        const failed = toFailure(error);
        if (failed.code === "internal_error") log.error({ err: error, requestId }, "unexpected error");
        // The status and headers of the failure; its body as GraphQL's errors are.
        const { status, headers } = failureAnswer(failed, context.facts());
        send({ status, headers, body: JSON.stringify({ errors: [toErrorEntry(failed, context.facts())] }) });
      };
      const refuse = (failed: TooMany) => fail(new FailureError(failed));
      const goOn = () => {
        const answer = known.answer(context);
        if (answer instanceof Promise) inTime(answer, () => context.giveUp()).then(finish, fail);
        else finish(answer);
      };
      whenSettled(core.refuseFlood(call), { refuse, goOn, fail });
    };
    exchange.takeBody(answerBody, (error) => {
      log.error({ err: error }, "unexpected error");
      exchange.destroy();
    });
  };
}
