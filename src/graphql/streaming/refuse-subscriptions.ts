import type { ApolloServerPlugin } from "@apollo/server";
import { OperationTypeNode } from "graphql";
import { failure } from "../../errors/result.js";
import type { GraphqlContext } from "../context.js";
import { failRequest } from "../errors/fail-request.js";

const message = "A subscription is served over graphql-ws, or as an event stream: Accept: text/event-stream.";

/** One answer cannot hold what has yet to happen. */
export const refuseSubscriptions: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ operation, contextValue }) {
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return Promise.resolve();
        const error = failRequest(
          failure("invalid_request_body", [{ field: "query", message }]),
          contextValue.facts(),
        );
        error.extensions["http"] = { status: 400 };
        return Promise.reject(error);
      },
    }),
};
