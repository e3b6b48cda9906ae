import type { Logger } from "pino";
import type { Core } from "../../core/core.js";
import { newRequestId } from "../../core/model/ids.js";
import type { FloodRefusal } from "../../core/use-cases/floods/settle-call.js";
import type { AnswerFacts } from "../../errors/envelope.js";
import { failure } from "../../errors/result.js";
import { failureAnswer } from "../answer/answer.js";
import type { EndpointMetrics, EndpointsOf } from "../answer/endpoint-metrics.js";
import { MeasuredExchange, type OnAnswer } from "../answer/measured-exchange.js";
import type { RequestSpans } from "../answer/request-spans.js";
import type { LogAnswer } from "../answer/request-log.js";
import type { ReadAddress } from "../caller/client-address.js";
import type { ReadCall } from "../caller/read-call.js";
import type { ServerInfo } from "../server-info.js";
import type { Exchange } from "../wire/exchange.js";

export interface FastPathOptions {
  readonly core: Core;
  readonly serverInfo: ServerInfo;
  readonly log: Logger;
  readonly logAnswer: LogAnswer;
  readonly endpointsOf: EndpointsOf;
  readonly spans: RequestSpans | null;
  readonly trustProxy: boolean | string[];
  readonly addressOf: ReadAddress;
  readonly bodyLimitBytes: number;
  readonly readCall: ReadCall;
}

export interface FastRequest {
  readonly exchange: MeasuredExchange;
  /** As of its arrival. */
  readonly facts: AnswerFacts;
}

interface FastOperation {
  /** Its name in the log. */
  readonly operation: string;
  readonly endpoint: EndpointMetrics;
}

/** Gives each request its id and time, measures its answer, and answers a bug with `internal_error`. */
export function createFastPath(
  { core, log, logAnswer, spans, addressOf, serverInfo: { docsBaseUrl } }: FastPathOptions,
  { operation, endpoint }: FastOperation,
  handle: (request: FastRequest) => void,
): (exchange: Exchange) => void {
  // A log line costs more than a check. Checks are counted in the usage, and logged only when debugging.
  const isDebugging = log.isLevelEnabled("debug");

  const onAnswer: OnAnswer = ({ head, call }, { status, code = null }, requestId, durationMs) => {
    endpoint.answered(status, durationMs);
    spans?.name(head, operation);
    if (!isDebugging) return;
    const { method = "", url = "" } = head;
    const caller = call === null ? null : call.caller;
    const traceId = spans?.traceIdOf(head) ?? null;
    const answer = { requestId, method, url, status, durationMs, ip: addressOf(head), caller };
    logAnswer("debug", { ...answer, operation, error: code, traceId });
  };

  return (given) => {
    const now = core.clock();
    const facts: AnswerFacts = { requestId: newRequestId(now), docsBaseUrl, now };
    const exchange = new MeasuredExchange(given, onAnswer);
    try {
      handle({ exchange, facts });
    } catch (error) {
      log.error({ err: error, requestId: facts.requestId }, "unexpected error");
      exchange.send(failureAnswer(failure("internal_error"), facts), facts.requestId);
    }
  };
}

interface Continuation {
  readonly refuse: (failed: FloodRefusal) => void;
  readonly proceed: () => void;
  readonly fail: (error: unknown) => void;
}

/** Continues in the same turn unless the answer is a promise, which it rarely is on a fast path. */
export function unlessRefused(
  refusal: FloodRefusal | null | Promise<FloodRefusal | null>,
  { refuse, proceed, fail }: Continuation,
): void {
  if (refusal instanceof Promise) {
    refusal.then((resolved) => unlessRefused(resolved, { refuse, proceed, fail })).catch(fail);
  } else if (refusal === null) proceed();
  else refuse(refusal);
}
