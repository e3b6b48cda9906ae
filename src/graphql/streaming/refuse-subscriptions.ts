import type { ApolloServerPlugin } from "@apollo/server";
import { OperationTypeNode } from "graphql";
import { failure } from "../../errors/result.js";
import { toGraphqlError } from "../errors/request-errors.js";

const message = "A subscription is served over graphql-ws, or as an event stream: Accept: text/event-stream.";

export const refuseSubscriptions: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ operation }) {
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return Promise.resolve();
        const error = toGraphqlError(failure("invalid_request_body", [{ field: "query", message }]));
        error.extensions["http"] = { status: 400 };
        return Promise.reject(error);
      },
    }),
};
