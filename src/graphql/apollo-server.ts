import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginLandingPageLocalDefault } from "@apollo/server/plugin/landingPage/default";
import type { GraphQLFormattedError } from "graphql";
import type { GraphqlContext } from "./context.js";
import { toPublicError } from "./errors/public-error.js";
import { createSchema } from "./schema.js";

export interface GraphqlOptions {
  readonly introspection: boolean;
  readonly isProduction: boolean;
  /** Told of errors that are bugs. */
  onUnexpectedError(error: unknown, requestId: string): void;
}

export function createApolloServer(options: GraphqlOptions): ApolloServer<GraphqlContext> {
  return new ApolloServer<GraphqlContext>({
    schema: createSchema(),
    introspection: options.introspection,
    nodeEnv: options.isProduction ? "production" : "development",
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    plugins: [
      options.introspection
        ? ApolloServerPluginLandingPageLocalDefault({ embed: true, includeCookies: true })
        : ApolloServerPluginLandingPageDisabled(),
      // Nothing about a request leaves the server for anybody else.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      errorsPlugin(options),
    ],
  });
}

/** Gives each entry of `errors[]` the envelope, and hides what is inside a bug. */
function errorsPlugin(options: GraphqlOptions): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ response, errors, contextValue }) {
          const facts = contextValue.facts();
          if (response.body.kind === "single" && response.body.singleResult.errors !== undefined) {
            response.body.singleResult.errors = response.body.singleResult.errors.map((formatted, index) => {
              const original = errors?.[index]?.originalError ?? errors?.[index];
              const shown: GraphQLFormattedError = toPublicError(formatted, original, facts);
              if (shown.extensions?.["error"] === "internal_error") {
                options.onUnexpectedError(original, facts.requestId);
              }
              return shown;
            });
          }
          return Promise.resolve();
        },
      }),
  };
}
