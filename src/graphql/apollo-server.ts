import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import {
  createCompiledOperations,
  type CompiledOperations,
  type CompiledOperationsOptions,
} from "./compiled/compiled-operations.js";
import type { GraphqlContext } from "./context.js";
import { requestErrorStatus } from "./errors/request-error-status.js";
import {
  codeIn,
  introspectionOff,
  showError,
  withoutSuggestion,
  type OnUnexpectedError,
} from "./errors/request-errors.js";
import { landingPage } from "./landing-page.js";
import { maxTokens } from "./limits/limits.js";
import { createOperationLimits } from "./limits/operation-limits.js";
import { showCost } from "./limits/shown-cost.js";
import { createPersistedOperations, type Manifest } from "./persisted/persisted-operations.js";
import { refuseBeforeValidation } from "./refuse-before-validation.js";
import { describeOperation } from "./describe-operation.js";
import { sharedSchema } from "./schema.js";
import { createOperationStreams, type OperationStreams } from "./streaming/operation-streams.js";
import { refuseSubscriptions } from "./streaming/refuse-subscriptions.js";

export interface GraphqlOptions extends Omit<CompiledOperationsOptions, "mayCompile" | "findPersisted"> {
  readonly introspection: boolean;
  readonly isProduction: boolean;
  readonly compiledOperations: boolean;
  readonly manifest: Manifest | null;
  /** The texts of the dashboard's operations. */
  readonly ownOperations: readonly string[];
}

export interface GraphqlServer {
  readonly apollo: ApolloServer<GraphqlContext>;
  /** Answers before Apollo Server. Null when it is switched off. */
  readonly compiled: CompiledOperations | null;
  /** Serves subscriptions. */
  readonly streams: OperationStreams;
}

export function createGraphqlServer(options: GraphqlOptions): GraphqlServer {
  const schema = sharedSchema();
  const hidesSchema = options.isProduction || !options.introspection;
  const limits = createOperationLimits(schema);
  const persisted = createPersistedOperations(options.manifest, options.ownOperations);
  const documentRules = [persisted.refusalOf, limits.refusalOf];
  const early = refuseBeforeValidation(documentRules);
  const compiled = options.compiledOperations
    ? createCompiledOperations(schema, {
        ...options,
        mayCompile: limits.holdForAnyVariables,
        findPersisted: persisted.find,
      })
    : null;
  const apollo = new ApolloServer<GraphqlContext>({
    schema,
    // `introspectionOff` replaces Apollo Server's own rule.
    introspection: true,
    nodeEnv: options.isProduction ? "production" : "development",
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: hidesSchema,
    parseOptions: { maxLexicalTokens: maxTokens },
    validationRules: options.introspection ? [early.rule] : [early.rule, introspectionOff],
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    persistedQueries: { cache: persisted.cache },
    // The store would keep the text of each document. Repeated operations are compiled instead.
    documentStore: null,
    plugins: [
      options.introspection ? landingPage() : ApolloServerPluginLandingPageDisabled(),
      // No data about requests may leave the server.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      refuseSubscriptions,
      answersPlugin(options.onUnexpectedError, hidesSchema),
      requestErrorStatus,
      early.plugin,
      // Before the plugin that may refuse the operation.
      showCost(limits),
      limits.plugin,
      persisted.plugin,
      ...(compiled === null ? [] : [compiled.plugin]),
    ],
  });
  const { holdForAnyVariables } = limits;
  const { onUnexpectedError } = options;
  return {
    apollo,
    compiled,
    streams: createOperationStreams(schema, {
      onUnexpectedError,
      hidesSchema,
      documentRules,
      holdForAnyVariables,
    }),
  };
}

/** Adds the envelope to each entry of `errors[]`, hides the details of bugs, and notes which operation runs. */
function answersPlugin(
  onUnexpectedError: OnUnexpectedError,
  hidesSchema: boolean,
): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ operation, contextValue }) {
          if (operation !== undefined) contextValue.noteOperation(describeOperation(operation));
          return Promise.resolve();
        },
        willSendResponse({ response, errors, contextValue }) {
          const facts = contextValue.facts();
          if (response.body.kind === "single" && response.body.singleResult.errors !== undefined) {
            response.body.singleResult.errors = response.body.singleResult.errors.map((formatted, index) => {
              const original = errors?.[index]?.originalError ?? errors?.[index];
              const shown = hidesSchema ? withoutSuggestion(formatted) : formatted;
              const entry = showError(shown, original, facts, onUnexpectedError);
              contextValue.noteError(codeIn(entry));
              return entry;
            });
          }
          return Promise.resolve();
        },
      }),
  };
}
