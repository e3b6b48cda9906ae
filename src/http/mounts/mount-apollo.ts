import type { ApolloServer, BaseContext } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { catalogue } from "../../errors/catalogue.js";
import type { AnswerFacts } from "../../errors/envelope.js";
import { toErrorEntry } from "../../graphql/errors/request-errors.js";
import { noteError } from "../answer/request-operation.js";
import type { LimitTime } from "../answer/time-limit.js";
import { toFailure } from "../answer/to-failure.js";

export interface ApolloMount<Context extends BaseContext> {
  readonly contextOf: (request: FastifyRequest) => Promise<Context>;
  readonly factsOf: (request: FastifyRequest) => AnswerFacts;
  /** Gives the answer. `askApollo` gives Apollo Server's. */
  readonly answer: (request: FastifyRequest, reply: FastifyReply, askApollo: () => unknown) => unknown;
  readonly limitTime: LimitTime;
  readonly onTooLate: (request: FastifyRequest) => void;
}

/** Any started Apollo Server, at `/graphql`. */
export function mountApollo<Context extends BaseContext>(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  { contextOf, factsOf, answer, limitTime, onTooLate }: ApolloMount<Context>,
): void {
  const handle = fastifyApolloHandler(apollo, { context: contextOf });
  void app.register((scope, _options, done) => {
    // A request that is refused before Apollo Server sees it is answered in the form of GraphQL errors.
    scope.setErrorHandler((error, request, reply) => {
      const failed = toFailure(error, request.routeOptions.bodyLimit);
      if (failed.code === "internal_error") request.log.error({ err: error }, "unexpected error");
      noteError(request, failed.code);
      const errors = [toErrorEntry(failed, factsOf(request))];
      if (failed.retryAfterSeconds !== null) reply.header("Retry-After", failed.retryAfterSeconds);
      return reply.code(catalogue[failed.code].status).header("Cache-Control", "no-store").send({ errors });
    });
    scope.route({
      method: ["GET", "POST"],
      url: "/graphql",
      handler(request, reply) {
        const ask = async (): Promise<unknown> => handle.call(app, request, reply);
        return answer(request, reply, () => limitTime(ask(), () => onTooLate(request)));
      },
    });
    done();
  });
}
