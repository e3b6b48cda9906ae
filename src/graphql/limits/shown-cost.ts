import type { ApolloServerPlugin } from "@apollo/server";
import { maxCost } from "./limits.js";
import type { OperationLimits } from "./operation-limits.js";

/** With the value 1 in this header, the answer says what the operation costs. */
export const costHeader = "x-graphql-cost";

/** Adds `extensions.cost` to the answers of those who ask for it. */
export function showCost({ costOf }: Pick<OperationLimits, "costOf">): ApolloServerPlugin {
  return {
    requestDidStart({ request: { http } }) {
      if (http?.headers.get(costHeader) !== "1") return Promise.resolve();
      let requestedCost: number | null = null;
      return Promise.resolve({
        didResolveOperation({ document, operation, request: { variables = {} } }) {
          if (operation !== undefined) requestedCost = costOf(document, operation, variables);
          return Promise.resolve();
        },
        willSendResponse({ response: { body } }) {
          if (requestedCost === null || body.kind !== "single") return Promise.resolve();
          const { extensions } = body.singleResult;
          body.singleResult.extensions = { ...extensions, cost: { requestedCost, maximumCost: maxCost } };
          return Promise.resolve();
        },
      });
    },
  };
}
