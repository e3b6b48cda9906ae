import type { ServerResponse } from "node:http";
import type { FastifyReply, FastifyRequest } from "fastify";
import {
  getOperationAST,
  OperationTypeNode,
  parse,
  type ExecutionResult,
  type FormattedExecutionResult,
} from "graphql";
import { z } from "zod";
import { maxTokens } from "../../graphql/limits/limits.js";
import type { GraphqlContext } from "../../graphql/context.js";
import { mapIterator, oneItem } from "../../graphql/streaming/map-iterator.js";
import { serviceUnavailable } from "../../core/model/service-unavailable.js";
import { FailureError } from "../../errors/failure-error.js";
import type { OperationStreams, StreamRequest } from "../../graphql/streaming/operation-streams.js";

const heartbeatMs = 12_000;
/** A comment, for people who read along: to clients it is nothing. */
const goodbye = ": this server stops, subscribe again\n\n";

const parsedJson = z.string().transform((text, refinement): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    refinement.addIssue("must be JSON");
    return z.NEVER;
  }
});
const variables = z.record(z.string(), z.unknown()).nullish();
const inBody = z.object({ query: z.string(), operationName: z.string().nullish(), variables });
const inQuery = inBody.extend({ variables: parsedJson.pipe(variables).optional() });

/** What a request asks to have streamed; null where one answer is to be given. */
export function readStreamRequest({ method, headers, query, body }: FastifyRequest): StreamRequest | null {
  const { accept = "", "content-type": type = "" } = headers;
  if (!accept.includes("text/event-stream")) return null;
  // No form of another site can send this type (CSRF); what a GET streams changes nothing.
  if (method === "POST" && !type.startsWith("application/json")) return null;
  const request = method === "POST" ? inBody.safeParse(body) : inQuery.safeParse(query);
  if (!request.success) return null;
  // Some clients take either, and leave it to the server.
  const takesJson = /json|\*\/\*|application\/\*/.test(accept);
  return takesJson && !isSubscription(request.data) ? null : request.data;
}

function isSubscription({ query, operationName }: StreamRequest): boolean {
  if (!query.includes("subscription")) return false;
  try {
    const document = parse(query, { noLocation: true, maxLexicalTokens: maxTokens });
    return getOperationAST(document, operationName)?.operation === OperationTypeNode.SUBSCRIPTION;
  } catch {
    return false;
  }
}

/** graphql-sse's distinct connections: a stream of `next`, then `complete`, to one request. */
export class EventStreams {
  readonly #streams: OperationStreams;
  readonly #open = new Set<ServerResponse>();
  #isClosing = false;

  constructor(streams: OperationStreams) {
    this.#streams = streams;
  }

  async serve(
    reply: FastifyReply,
    request: StreamRequest,
    makeContext: (onOverrun: () => void) => GraphqlContext,
  ): Promise<FastifyReply> {
    const response = reply.raw;
    const context = makeContext(() => {
      reply.log.warn("event stream cut: its client does not keep up");
      response.destroy();
    });
    const ended = new Promise<void>((resolve) => response.once("close", resolve));
    const results = await this.#results(request, context);
    void ended.then(() => results.return?.());
    const hasEnded = () => response.writableEnded || response.destroyed;
    if (this.#isClosing || hasEnded()) {
      void results.return?.();
      throw new FailureError(serviceUnavailable());
    }
    this.#open.add(response);
    void ended.then(() => this.#open.delete(response));
    // Not before the subscription stands: whoever sees this misses nothing that happens from now on.
    startStream(reply.hijack());
    const heartbeat = setInterval(() => {
      if (!response.writableNeedDrain) response.write(":\n\n");
    }, heartbeatMs);
    response.once("close", () => clearInterval(heartbeat));
    for await (const result of results) {
      if (hasEnded()) break;
      const isTaken = response.write(`event: next\ndata: ${JSON.stringify(result)}\n\n`);
      // A stream waits for its client; what it misses meanwhile is counted, and too much of it cuts it off.
      if (!isTaken) await Promise.race([once(response, "drain"), ended]);
    }
    if (!response.writableEnded) response.end("event: complete\ndata:\n\n");
    return reply;
  }

  /**
   * A server that stops ends every stream as HTTP does, and without `complete`: to clients of graphql-sse that means
   * that there is nothing more to come, and they would not begin anew elsewhere. What is still opening is refused.
   */
  endAll(): void {
    this.#isClosing = true;
    for (const response of this.#open) response.end(goodbye);
  }

  async #results(
    request: StreamRequest,
    context: GraphqlContext,
  ): Promise<AsyncIterableIterator<FormattedExecutionResult>> {
    const streams = this.#streams;
    const prepared = streams.prepare(request, context);
    if (!("schema" in prepared)) return oneItem({ errors: streams.showErrors(prepared, context.facts()) });
    const results = await streams.run(prepared);
    const show = (result: ExecutionResult) => streams.showResult(result, context.facts());
    return Symbol.asyncIterator in results ? mapIterator(results, show) : oneItem(show(results));
  }
}

function startStream(reply: FastifyReply): void {
  reply.header("content-type", "text/event-stream; charset=utf-8");
  // nginx would keep events back until it has a buffer full of them.
  reply.header("x-accel-buffering", "no");
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) reply.raw.setHeader(name, value);
  }
  reply.raw.flushHeaders();
}

function once(response: ServerResponse, event: "drain"): Promise<void> {
  return new Promise((resolve) => response.once(event, resolve));
}
