import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import { z } from "zod";
import type { Core } from "../core/core.js";
import { catalogue } from "../errors/catalogue.js";
import type { ApolloServer } from "@apollo/server";
import { createGraphqlContext, type GraphqlContext } from "../graphql/context.js";
import { failRequest } from "../graphql/errors/fail-request.js";
import { toPublicError } from "../graphql/errors/public-error.js";
import type { AnswerTypes } from "./answer-types.js";
import { readCall } from "./read-call.js";
import { toFailure } from "./request-failure.js";
import { logAsCheck } from "./request-log.js";
import type { Site } from "./site.js";

const refusedBody = z.looseObject({
  errors: z.array(z.looseObject({ message: z.string(), extensions: z.looseObject({}).default({}) })),
});

/** A started Apollo Server at `/graphql`. */
export function mountGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<GraphqlContext>,
  core: Core,
  { docsBaseUrl }: Site,
  types: AnswerTypes,
): void {
  const contexts = new WeakMap<FastifyRequest, GraphqlContext>();
  const makeContext = (request: FastifyRequest) =>
    createGraphqlContext(core, readCall(request.raw, request.query), { requestId: request.id, docsBaseUrl });
  const contextOf = (request: FastifyRequest): GraphqlContext => {
    const context = contexts.get(request) ?? makeContext(request);
    contexts.set(request, context);
    return context;
  };
  const handle = fastifyApolloHandler(apollo, { context: (request) => Promise.resolve(contextOf(request)) });
  const answerWithApollo = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const body: unknown = await handle.call(app, request, reply);
    if (typeof body !== "string") return body;
    if (reply.statusCode >= 400) return withEnvelopes(body, contextOf(request));
    const type = reply.getHeader("content-type");
    if (request.method === "POST" && reply.statusCode === 200 && typeof type === "string") {
      types.learn(request.headers.accept, type);
    }
    if (contextOf(request).isCheck) logAsCheck(request);
    return body;
  };

  void app.register((scope, _options, done) => {
    // What is refused before Apollo sees it still answers as GraphQL does.
    scope.setErrorHandler((error, request, reply) => {
      const failed = toFailure(error);
      if (failed.code === "internal_error") request.log.error({ err: error }, "unexpected error");
      const errors = [failRequest(failed, contextOf(request).facts())];
      return reply.code(catalogue[failed.code].status).header("Cache-Control", "no-store").send({ errors });
    });
    scope.route({
      method: ["GET", "POST"],
      url: "/graphql",
      handler(request, reply) {
        reply.header("Cache-Control", "no-store");
        return answerWithApollo(request, reply);
      },
    });
    done();
  });
}

/** Apollo refuses some requests before it begins to answer them: those answers lack the envelope. */
function withEnvelopes(body: string, context: GraphqlContext): string {
  const { errors, ...others } = refusedBody.parse(JSON.parse(body));
  const shown = errors.map((error): GraphQLFormattedError => toPublicError(error, null, context.facts()));
  return JSON.stringify({ ...others, errors: shown });
}
