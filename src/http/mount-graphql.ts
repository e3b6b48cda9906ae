import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import { z } from "zod";
import type { Core } from "../core/core.js";
import { catalogue } from "../errors/catalogue.js";
import { createGraphqlContext, type GraphqlContext } from "../graphql/context.js";
import { failRequest } from "../graphql/errors/fail-request.js";
import { toPublicError } from "../graphql/errors/public-error.js";
import { readCall } from "./read-call.js";
import { toFailure } from "./request-failure.js";
import type { Site } from "./site.js";

const refusedBody = z.object({
  errors: z.array(z.looseObject({ message: z.string(), extensions: z.looseObject({}).default({}) })),
});

/** A started Apollo Server at `/graphql`. */
export function mountGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<GraphqlContext>,
  core: Core,
  { docsBaseUrl }: Site,
): void {
  const contexts = new WeakMap<FastifyRequest, GraphqlContext>();
  const contextOf = (request: FastifyRequest): GraphqlContext => {
    const context =
      contexts.get(request) ??
      createGraphqlContext(core, readCall(request), { requestId: request.id, docsBaseUrl });
    contexts.set(request, context);
    return context;
  };
  const handle = fastifyApolloHandler(apollo, { context: (request) => Promise.resolve(contextOf(request)) });

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
      async handler(request, reply) {
        reply.header("Cache-Control", "no-store");
        const body: unknown = await handle.call(scope, request, reply);
        const isRefused = reply.statusCode >= 400 && typeof body === "string" && !contexts.has(request);
        return isRefused ? withEnvelopes(body, contextOf(request)) : body;
      },
    });
    done();
  });
}

/** Apollo refuses some requests before it has made them a context: those answers lack the envelope. */
function withEnvelopes(body: string, context: GraphqlContext): string {
  const { errors } = refusedBody.parse(JSON.parse(body));
  const shown = errors.map((error): GraphQLFormattedError => toPublicError(error, null, context.facts()));
  return JSON.stringify({ errors: shown });
}
