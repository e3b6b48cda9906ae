import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from "graphql";
import type { AnswerFacts } from "../../errors/envelope.js";
import { failure } from "../../errors/result.js";
import { withFreshLoaders, type GraphqlContext } from "../context.js";
import {
  showError,
  toGraphqlError,
  withoutSuggestion,
  type OnUnexpectedError,
} from "../errors/request-errors.js";
import { keepDocument, type KeptDocument } from "../kept-document.js";
import { maxTokens } from "../limits/limits.js";
import type { OperationLimits } from "../limits/operation-limits.js";
import type { DocumentRule } from "../refuse-before-validation.js";
import { mapIterator } from "./map-iterator.js";

export interface StreamRequest {
  readonly query: string;
  /** The parsed query, if the face has parsed it. */
  readonly document?: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

interface Prepared {
  readonly context: GraphqlContext;
  readonly kept: KeptDocument;
}

interface StreamedResult {
  readonly errors?: readonly GraphQLError[] | undefined;
  readonly data?: Record<string, unknown> | null | undefined;
}

/** Runs subscriptions for every transport. */
export interface OperationStreams {
  /** Parses and validates the request. Returns the errors of an invalid one. */
  prepare(request: StreamRequest, context: GraphqlContext): ExecutionArgs | readonly GraphQLError[];
  /** Runs prepared arguments. Gives one result when the subscription cannot begin. */
  run(args: ExecutionArgs): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>;
  showErrors(errors: readonly GraphQLError[], facts: AnswerFacts): GraphQLFormattedError[];
  showResult(result: StreamedResult, facts: AnswerFacts): FormattedExecutionResult;
}

interface StreamOptions {
  readonly hidesSchema: boolean;
  /** Rules that may refuse a document before validation. */
  readonly documentRules: readonly DocumentRule[];
  /** Whether an operation stays within its cost whatever its variables are. A stream does not measure it again. */
  readonly holdForAnyVariables: OperationLimits["holdForAnyVariables"];
  readonly onUnexpectedError: OnUnexpectedError;
}

const tooCostly = failure("operation_too_complex", [
  { field: "query", message: "Ask for pages of fixed and smaller lengths in what is streamed." },
]);

export function createOperationStreams(schema: GraphQLSchema, options: StreamOptions): OperationStreams {
  const { hidesSchema, onUnexpectedError, documentRules, holdForAnyVariables } = options;
  const prepared = new WeakMap<ExecutionArgs, Prepared>();
  const showErrors = (errors: readonly GraphQLError[], facts: AnswerFacts) =>
    errors.map((error) => {
      const formatted = hidesSchema ? withoutSuggestion(withCode(error)) : withCode(error);
      return showError(formatted, error.originalError ?? error, facts, onUnexpectedError);
    });

  return {
    prepare({ query, document: parsed, operationName, variables }, contextValue) {
      try {
        const document = parsed ?? parse(query, { maxLexicalTokens: maxTokens });
        for (const rule of documentRules) {
          const failed = rule(document, query);
          if (failed !== null) return [toGraphqlError(failed)];
        }
        const errors = validate(schema, document);
        if (errors.length > 0) return errors;
        const operation = getOperationAST(document, operationName);
        if (operation == null) return [refuse("operationName", "Must name an operation of the document.")];
        if (operation.operation !== OperationTypeNode.SUBSCRIPTION) {
          return [refuse("query", "Only subscriptions are streamed: send queries and mutations over HTTP.")];
        }
        if (!holdForAnyVariables(document, operation)) return [toGraphqlError(tooCostly)];
        // A stream keeps its document for hours.
        const kept = keepDocument(document);
        const args = {
          schema,
          document: kept.document,
          operationName,
          variableValues: variables,
          contextValue,
        };
        prepared.set(args, { context: contextValue, kept });
        return args;
      } catch (error) {
        if (error instanceof GraphQLError) return [error];
        throw error;
      }

      function refuse(field: string, message: string): GraphQLError {
        return toGraphqlError(failure("invalid_request_body", [{ field, message }]));
      }
    },

    async run(args) {
      const { context, kept } = prepared.get(args) ?? {};
      if (context === undefined || kept === undefined) throw new Error("An operation that was not prepared");
      const locate = (result: ExecutionResult): ExecutionResult => {
        for (const error of result.errors ?? []) kept.locate(error);
        return result;
      };
      const stream = await createSourceEventStream(args);
      if (!(Symbol.asyncIterator in stream)) return locate(stream);
      return mapIterator(stream[Symbol.asyncIterator](), async (rootValue) =>
        // An event must not show records that the loaders read for an earlier event.
        locate(await execute({ ...args, rootValue, contextValue: withFreshLoaders(context) })),
      );
    },

    showErrors,
    showResult: ({ errors, data }, facts) => ({
      ...(errors === undefined ? {} : { errors: showErrors(errors, facts) }),
      ...(data === undefined ? {} : { data }),
    }),
  };
}

/** Apollo Server's rule: an error without a path is about the request. */
function withCode(error: GraphQLError): GraphQLFormattedError {
  const code = error.path === undefined ? "BAD_USER_INPUT" : "INTERNAL_SERVER_ERROR";
  const formatted = error.toJSON();
  return { ...formatted, extensions: { code, ...formatted.extensions } };
}
