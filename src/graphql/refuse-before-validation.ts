import type { ApolloServerPlugin } from "@apollo/server";
import { parse, type DocumentNode, type GraphQLError, type ValidationRule } from "graphql";
import type { ErrorCode } from "../errors/catalogue.js";
import type { Failure } from "../errors/result.js";
import { refuseOperation } from "./errors/request-errors.js";

/** Returns why a document must not run. Null when it may run. */
export type DocumentRule = (document: DocumentNode, source: string) => Failure<ErrorCode> | null;

export interface DocumentRefusals {
  readonly plugin: ApolloServerPlugin;
  readonly rule: ValidationRule;
}

/**
 * Refuses a document between parsing and validation, because a hostile document can make validation take long. Apollo
 * Server has no hook that may refuse there. So the plugin replaces the document with a small one, and the validation
 * rule reports the refusal for it.
 */
export function refuseBeforeValidation(documentRules: readonly DocumentRule[]): DocumentRefusals {
  const refusals = new WeakMap<DocumentNode, GraphQLError>();
  return {
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          parsingDidStart: (request) =>
            Promise.resolve(() => {
              const { document, source } = request;
              if (document === undefined) return Promise.resolve();
              for (const rule of documentRules) {
                const failed = rule(document, source);
                if (failed === null) continue;
                const standIn = parse("{ __typename }", { noLocation: true });
                refusals.set(standIn, refuseOperation(failed));
                Object.assign(request, { document: standIn });
                break;
              }
              return Promise.resolve();
            }),
        }),
    },
    rule: (context) => {
      const refusal = refusals.get(context.getDocument());
      return refusal === undefined ? {} : { Document: () => context.reportError(refusal) };
    },
  };
}
