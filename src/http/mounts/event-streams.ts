import type { ServerResponse } from "node:http";
import type { FastifyReply, FastifyRequest } from "fastify";
import {
  getOperationAST,
  OperationTypeNode,
  parse,
  type DocumentNode,
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
/** A comment for people. Clients ignore it. */
const stopComment = ": this server stops, subscribe again\n\n";

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

/** The operation that a request wants streamed. Null for a request that wants one answer. */
export function readStreamRequest({ method, headers, query, body }: FastifyRequest): StreamRequest | null {
  const { accept = "", "content-type": type = "" } = headers;
  if (!accept.includes("text/event-stream")) return null;
  // A form of another site cannot send this type (CSRF). A GET streams only subscriptions, which change nothing.
  if (method === "POST" && !type.startsWith("application/json")) return null;
  const request = method === "POST" ? inBody.safeParse(body) : inQuery.safeParse(query);
  if (!request.success) return null;
  const takesJson = /json|\*\/\*|application\/\*/.test(accept);
  if (!takesJson) return request.data;
  // A client that accepts both gets a stream only for a subscription.
  const document = parseSubscription(request.data);
  return document && { ...request.data, document };
}

/** Null for any other operation. */
function parseSubscription({ query, operationName }: StreamRequest): DocumentNode | null {
  if (!query.includes("subscription")) return null;
  try {
    const document = parse(query, { maxLexicalTokens: maxTokens });
    const operation = getOperationAST(document, operationName);
    return operation?.operation === OperationTypeNode.SUBSCRIPTION ? document : null;
  } catch {
    return null;
  }
}

/** The "distinct connections" mode of the graphql-sse protocol: one request gets `next` events, then `complete`. */
export class EventStreams {
  readonly #streams: OperationStreams;
  readonly #open = new Set<ServerResponse>();
  #isClosing = false;

  constructor(streams: OperationStreams) {
    this.#streams = streams;
  }

  get open(): number {
    return this.#open.size;
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
    // The headers come when the subscription has begun, so a client that sees them misses no later event.
    startStream(reply.hijack());
    const heartbeat = setInterval(() => {
      if (!response.writableNeedDrain) response.write(":\n\n");
    }, heartbeatMs);
    response.once("close", () => clearInterval(heartbeat));
    for await (const result of results) {
      if (hasEnded()) break;
      const isDrained = response.write(`event: next\ndata: ${JSON.stringify(result)}\n\n`);
      // While the stream waits for its client, events are queued. A full queue disconnects the client.
      if (!isDrained) await Promise.race([once(response, "drain"), ended]);
    }
    if (!response.writableEnded) response.end("event: complete\ndata:\n\n");
    return reply;
  }

  /**
   * Ends every stream as HTTP does, without `complete`, after which clients of graphql-sse would not subscribe again.
   * Streams that are still opening are refused.
   */
  endAll(): void {
    this.#isClosing = true;
    for (const response of this.#open) response.end(stopComment);
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
  // Without it nginx delivers events only when its buffer is full.
  reply.header("x-accel-buffering", "no");
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) reply.raw.setHeader(name, value);
  }
  reply.raw.flushHeaders();
}

function once(response: ServerResponse, event: "drain"): Promise<void> {
  return new Promise((resolve) => response.once(event, resolve));
}
