import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import { z } from "zod";
import type { Core } from "../../core/core.js";
import { FailureError } from "../../errors/failure-error.js";
import { failure } from "../../errors/result.js";
import type { GraphqlServer } from "../../graphql/apollo-server.js";
import { createGraphqlContext, type GraphqlContext } from "../../graphql/context.js";
import { sandboxPolicy } from "../../graphql/landing-page.js";
import type { Registry } from "../../metrics/registry.js";
import { renderEndpointPage } from "../../reference/endpoint-page.js";
import { sendPage } from "../../reference/reference-routes.js";
import { asksForPage } from "../caller/asks-for-page.js";
import { codeIn, toPublicError } from "../../graphql/errors/request-errors.js";
import type { ContentTypes } from "../answer/content-types.js";
import { EventStreams, readStreamRequest } from "./event-streams.js";
import type { CallOf } from "../caller/call-of.js";
import { mountApollo } from "./mount-apollo.js";
import type { LimitTime } from "../answer/time-limit.js";
import { otherOrigin, type IsOwnOrigin } from "../caller/own-origin.js";
import { noteError, noteOperation } from "../answer/request-operation.js";
import type { SessionCookie } from "../caller/session-cookie.js";
import type { ServerInfo } from "../server-info.js";

const refusedBody = z.looseObject({
  errors: z.array(z.looseObject({ message: z.string(), extensions: z.looseObject({}).default({}) })),
});

export interface GraphqlMount {
  readonly core: Core;
  readonly callOf: CallOf;
  readonly serverInfo: ServerInfo;
  readonly isOwnOrigin: IsOwnOrigin;
  readonly contentTypes: ContentTypes;
  readonly sessionCookie: SessionCookie;
  readonly limitTime: LimitTime;
  readonly metrics: Registry;
  /** Without it a browser sees a page of ours in place of the explorer. */
  readonly introspection: boolean;
}

/** A started Apollo Server at `/graphql`. */
export function mountGraphql(
  app: FastifyInstance,
  { apollo, streams }: Pick<GraphqlServer, "apollo" | "streams">,
  {
    core,
    serverInfo,
    isOwnOrigin,
    contentTypes,
    callOf,
    sessionCookie,
    limitTime,
    metrics,
    introspection,
  }: GraphqlMount,
): void {
  const { docsBaseUrl } = serverInfo;
  const contexts = new WeakMap<FastifyRequest, GraphqlContext>();
  const makeContext = (request: FastifyRequest, onOverrun?: () => void) =>
    createGraphqlContext(core, callOf(request), { requestId: request.id, docsBaseUrl }, onOverrun);
  const contextOf = (request: FastifyRequest): GraphqlContext => {
    const context = contexts.get(request) ?? makeContext(request);
    contexts.set(request, context);
    return context;
  };
  const answerWithApollo = async (
    request: FastifyRequest,
    reply: FastifyReply,
    askApollo: () => unknown,
  ): Promise<unknown> => {
    const shown = await showAnswer(request, reply, askApollo);
    const code = contextOf(request).error();
    if (code !== null) noteError(request, code);
    return shown;
  };
  const showAnswer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    askApollo: () => unknown,
  ): Promise<unknown> => {
    const body = await askApollo();
    const operation = contextOf(request).operation();
    if (operation !== null) noteOperation(request, operation);
    const change = contextOf(request).sessionChange();
    if (change !== null) reply.header("Set-Cookie", sessionCookie.write(change, core.clock()));
    if (typeof body !== "string") return body;
    if (isPage(reply)) reply.header("content-security-policy", sandboxPolicy(body));
    if (reply.statusCode >= 400) return withEnvelopes(body, contextOf(request));
    const type = reply.getHeader("content-type");
    if (request.method === "POST" && reply.statusCode === 200 && typeof type === "string") {
      contentTypes.learn(request.headers.accept, type);
    }
    return body;
  };

  const eventStreams = new EventStreams(streams);
  metrics.gauge(
    { name: "latchkey_event_streams", help: "Open event streams of GraphQL." },
    () => eventStreams.open,
  );
  app.addHook("preClose", (done) => {
    eventStreams.endAll();
    done();
  });

  const answerStreamed = (request: FastifyRequest, reply: FastifyReply) => {
    const streamed = readStreamRequest(request);
    if (streamed === null) return null;
    if (request.method === "GET" && !isOwnOrigin(request.raw)) {
      throw new FailureError(failure("endpoint_restricted", [otherOrigin]));
    }
    noteOperation(request, { kind: "subscription", name: streamed.operationName ?? null });
    return eventStreams.serve(reply, streamed, (onOverrun) => makeContext(request, onOverrun));
  };

  const endpointPage = introspection ? null : renderEndpointPage(serverInfo);
  mountApollo(app, apollo, {
    contextOf: (request) => Promise.resolve(contextOf(request)),
    factsOf: (request) => contextOf(request).facts(),
    limitTime,
    onTooLate: (request) => contextOf(request).giveUp(),
    answer(request, reply, askApollo) {
      reply.header("Cache-Control", "no-store");
      if (endpointPage !== null && asksForPage(request)) return sendPage(reply, endpointPage);
      return answerStreamed(request, reply) ?? answerWithApollo(request, reply, askApollo);
    },
  });
}

function isPage(reply: FastifyReply): boolean {
  const type = reply.getHeader("content-type");
  return typeof type === "string" && type.startsWith("text/html");
}

/** Adds the envelope to the answers to requests that Apollo Server refuses before its plugins run. */
function withEnvelopes(body: string, context: GraphqlContext): string {
  const { errors, ...others } = refusedBody.parse(JSON.parse(body));
  const shown = errors.map((error): GraphQLFormattedError => toPublicError(error, null, context.facts()));
  for (const entry of shown) context.noteError(codeIn(entry));
  return JSON.stringify({ ...others, errors: shown });
}
