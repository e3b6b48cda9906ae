import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerErrorCode } from "@apollo/server/errors";
import {
  getOperationAST,
  type DocumentNode,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { textBytes } from "../../core/model/bounded-cache.js";
import type { GraphqlContext } from "../context.js";
import { codeIn, showError, type OnUnexpectedError } from "../errors/request-errors.js";
import { describeOperation } from "../describe-operation.js";
import type { RanOperation } from "../ran-operation.js";
import { createCompiler, type CompiledOperation, type WrittenData } from "./compile-operation.js";
import { createOperationCache, operationKey, type OperationCacheSizes } from "./operation-cache.js";
import { readOrdinaryBody } from "./ordinary-body.js";

export interface CompiledOperations {
  /** Learns from Apollo Server which operations it ran for callers who were recognised. */
  readonly plugin: ApolloServerPlugin<GraphqlContext>;
  /** The compiled operation that a parsed body asks for. Null where Apollo Server has to answer. */
  find(body: unknown): CompiledRequest | null;
  sizes(): OperationCacheSizes;
}

export interface CompiledRequest {
  readonly operation: RanOperation;
  /** The text of the answer. Null where Apollo Server has to answer. Nothing with an effect has run then. */
  answer(context: GraphqlContext): Promise<string | null> | string | null;
}

interface CachedOperation {
  readonly about: RanOperation;
  readonly run: CompiledOperation;
}

export interface CompiledOperationsOptions {
  readonly onUnexpectedError: OnUnexpectedError;
  /** Whether an operation that was accepted once is acceptable with any variables. */
  readonly mayCompile: (document: DocumentNode, operation: OperationDefinitionNode) => boolean;
  /** The text of an operation that is asked for by its id. */
  readonly findPersisted: (id: string) => string | undefined;
  readonly onCompile?: (() => void) | undefined;
  /** Called for each answer of a compiled operation. */
  readonly onAnswer?: (() => void) | undefined;
}

/** Runs repeated operations outside Apollo Server's pipeline, with the same answers. */
export function createCompiledOperations(
  schema: GraphQLSchema,
  {
    onUnexpectedError,
    mayCompile,
    findPersisted,
    onCompile = ignore,
    onAnswer = ignore,
  }: CompiledOperationsOptions,
): CompiledOperations {
  const compile = createCompiler(schema, onCompile);
  const operations = createOperationCache<CachedOperation>();

  const answer = ({ data, errors }: WrittenData, context: GraphqlContext): string => {
    onAnswer();
    if (errors.length === 0) return `{"data":${data}}\n`;
    const facts = context.facts();
    const shown = errors.map((error) =>
      showError(asApolloFormats(error), error.originalError ?? error, facts, onUnexpectedError),
    );
    for (const entry of shown) context.noteError(codeIn(entry));
    return `{"errors":${JSON.stringify(shown)},"data":${data}}\n`;
  };

  return {
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          executionDidStart: ({ request, source, document, contextValue }) =>
            Promise.resolve({
              executionDidEnd() {
                const operation = getOperationAST(document, request.operationName);
                const key = operationKey(source, request.operationName);
                if (operation == null || key === null || request.http === undefined) return Promise.resolve();
                // Only recognised callers may fill the cache.
                if (contextValue.call.standing !== "recognised" || !mayCompile(document, operation))
                  return Promise.resolve();
                operations.count(key, (onGrow) => {
                  const run = compile(document, operation, onGrow);
                  if (run === null) return null;
                  const about = describeOperation(operation);
                  onGrow(textBytes(about.name ?? ""));
                  return { run, about };
                });
                return Promise.resolve();
              },
            }),
        }),
    },
    find(body) {
      const request = readOrdinaryBody(body, findPersisted);
      const operation = request === null ? undefined : operations.get(request.key);
      if (request === null || operation === undefined) return null;
      const { variables } = request;
      return {
        operation: operation.about,
        answer(context) {
          const written = operation.run(variables, context);
          if (written === null) return null;
          return written instanceof Promise
            ? written.then((value) => answer(value, context))
            : answer(written, context);
        },
      };
    },
    sizes: () => operations.sizes(),
  };
}

function ignore(): void {
  // The default for an absent observer.
}

function asApolloFormats(error: GraphQLError): GraphQLFormattedError {
  const { message, locations, path, extensions } = error.toJSON();
  const code = extensions?.["code"] ?? ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
  return {
    message,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: { ...extensions, code },
  };
}
