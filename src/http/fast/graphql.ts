import { newRequestId } from "../../core/model/ids.js";
import type { FloodRefusal } from "../../core/use-cases/floods/settle-call.js";
import type { CompiledOperations } from "../../graphql/compiled/compiled-operations.js";
import { createGraphqlContext, type GraphqlContext } from "../../graphql/context.js";
import { FailureError } from "../../errors/failure-error.js";
import { toErrorEntry } from "../../graphql/errors/request-errors.js";
import { operationKinds, operationText } from "../../graphql/ran-operation.js";
import { failureAnswer, noHeaders, safeHeaders, type Answer } from "../answer/answer.js";
import type { ContentTypes } from "../answer/content-types.js";
import { toFailure } from "../answer/to-failure.js";
import type { LimitTime } from "../answer/time-limit.js";
import type { SessionCookie } from "../caller/session-cookie.js";
import type { ReadBody } from "../wire/body-parser.js";
import type { Exchange, RequestHead } from "../wire/exchange.js";
import type { HeaderList } from "../wire/head-text.js";
import { parseJson } from "../wire/parse-json.js";
import { unlessRefused, type FastPathOptions } from "./fast-request.js";
import { readPlainPost } from "./plain-post.js";

export interface GraphqlOptions extends FastPathOptions {
  readonly compiled: CompiledOperations;
  readonly contentTypes: ContentTypes;
  readonly sessionCookie: SessionCookie;
  /** What the framework adds to every answer in this configuration. */
  readonly extraHeaders: HeaderList;
  readonly limitTime: LimitTime;
}

/**
 * Answers compiled operations as the framework and Apollo Server would. It passes on a request with an unusual head before it
 * reads the body, and an operation that is not compiled afterwards, with the body.
 */
export function createGraphqlHandler(options: GraphqlOptions) {
  const { core, serverInfo, log, compiled, contentTypes, extraHeaders, bodyLimitBytes, limitTime } = options;
  const { readCall, addressOf, sessionCookie, logAnswer, endpointsOf } = options;
  const { docsBaseUrl } = serverInfo;
  const endpoints = new Map(operationKinds.map((kind) => [kind, endpointsOf("graphql", kind)]));
  const isDebugging = log.isLevelEnabled("debug");

  const cookieOf = (context: GraphqlContext): HeaderList => {
    const change = context.sessionChange();
    return change === null ? noHeaders : ["set-cookie", sessionCookie.write(change, core.clock())];
  };

  /** The content type of the answer; undefined where the framework has to find it. */
  const contentTypeOf = (head: RequestHead) => {
    const plain = readPlainPost(head, bodyLimitBytes);
    return plain === null || plain.hasOrigin ? undefined : contentTypes.of(plain.accept);
  };

  return (exchange: Exchange): void => {
    const { head } = exchange;
    const contentType = contentTypeOf(head);
    if (contentType === undefined) {
      exchange.passOn(null);
      return;
    }
    const began = performance.now();
    const answerBody = (bytes: Buffer) => {
      const body: ReadBody = { bytes, json: parseJson(bytes) };
      const found = body.json.ok ? compiled.find(body.json.value) : null;
      if (found === null) {
        exchange.passOn(body);
        return;
      }
      const requestId = newRequestId(core.clock());
      const call = readCall(head, requestId);
      const context = createGraphqlContext(core, call, { requestId, docsBaseUrl });
      const send = (answer: Answer, cookie: HeaderList = noHeaders) => {
        exchange.send(answer, requestId, [...extraHeaders, ...cookie]);
        const durationMs = performance.now() - began;
        const { kind } = found.operation;
        options.spans?.name(head, operationText(found.operation));
        endpoints.get(kind)?.answered(answer.status, durationMs);
        const isCheck = kind === "check";
        if (isCheck && !isDebugging) return;
        logAnswer(isCheck ? "debug" : "info", {
          requestId,
          method: "POST",
          url: head.url ?? "",
          status: answer.status,
          durationMs,
          ip: addressOf(head),
          caller: call.caller,
          operation: operationText(found.operation),
          error: answer.code ?? context.error(),
          traceId: options.spans?.traceIdOf(head) ?? null,
        });
      };
      const sendText = (text: string) => {
        const headers = [...safeHeaders, "content-type", contentType];
        send({ status: 200, headers, body: text }, cookieOf(context));
      };
      const finish = (text: string | null) => {
        if (text === null) exchange.passOn(body);
        else if (call.standing !== "unsettled") sendText(text);
        // No use-case has authenticated the caller.
        else unlessRefused(core.settleCall(call), { refuse, proceed: () => sendText(text), fail });
      };
      const fail = (error: unknown) => {
        const failed = toFailure(error);
        if (failed.code === "internal_error") log.error({ err: error, requestId }, "unexpected error");
        // The status and headers of the failure, with a body in the form of GraphQL's errors.
        const { status, headers } = failureAnswer(failed, context.facts());
        send({
          status,
          headers,
          code: failed.code,
          body: JSON.stringify({ errors: [toErrorEntry(failed, context.facts())] }),
        });
      };
      const refuse = (failed: FloodRefusal) => fail(new FailureError(failed));
      const proceed = () => {
        const answer = found.answer(context);
        if (answer instanceof Promise) limitTime(answer, () => context.giveUp()).then(finish, fail);
        else finish(answer);
      };
      unlessRefused(core.refuseFlood(call), { refuse, proceed, fail });
    };
    exchange.readBody(answerBody, (error) => {
      log.error({ err: error }, "unexpected error");
      exchange.destroy();
    });
  };
}
