import type { ApolloServerPlugin } from "@apollo/server";
import { parse, type DocumentNode, type GraphQLError, type ValidationRule } from "graphql";
import type { ErrorCode } from "../errors/catalogue.js";
import type { Failure } from "../errors/result.js";
import { refuseOperation } from "./errors/request-errors.js";

/** Says why a document is not to be run; null when it may. */
export type Judge = (document: DocumentNode, source: string) => Failure<ErrorCode> | null;

export interface EarlyRefusal {
  readonly plugin: ApolloServerPlugin;
  readonly rule: ValidationRule;
}

/**
 * Refuses a document between parsing and validation, which can be made to take long. Apollo Server has no hook that may
 * refuse there; so the document is exchanged for one that costs nothing, and that this rule finds invalid.
 */
export function refuseEarly(judges: readonly Judge[]): EarlyRefusal {
  const refusals = new WeakMap<DocumentNode, GraphQLError>();
  return {
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          parsingDidStart: (request) =>
            Promise.resolve(() => {
              const { document, source } = request;
              if (document === undefined) return Promise.resolve();
              for (const judge of judges) {
                const failed = judge(document, source);
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
