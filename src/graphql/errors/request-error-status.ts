import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerErrorCode } from "@apollo/server/errors";
import Negotiator from "negotiator";

/** What can be wrong with a document, its operation or its variables, in a request that was well formed. */
const requestErrors: readonly unknown[] = [
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.BAD_USER_INPUT,
];
const plainJson = "application/json; charset=utf-8";
/** What Apollo Server chooses from, in its order. */
const mediaTypes = [
  plainJson,
  "application/graphql-response+json; charset=utf-8",
  "application/json; callbackSpec=1.0; charset=utf-8",
];

/**
 * GraphQL over HTTP: as `application/json` the answer to a well-formed request is 200 whatever it says, because
 * a status there may be that of something in between; `application/graphql-response+json` says 400 itself.
 */
export const requestErrorStatus: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response }) {
        if (response.http.status !== 400 || response.body.kind !== "single") return Promise.resolve();
        const { data, errors = [] } = response.body.singleResult;
        const isRequestError =
          data == null && errors.every(({ extensions }) => requestErrors.includes(extensions?.["code"]));
        const accept = request.http?.headers.get("accept") ?? "*/*";
        const chosen = new Negotiator({ headers: { accept } }).mediaType(mediaTypes);
        if (isRequestError && chosen === plainJson) response.http.status = 200;
        return Promise.resolve();
      },
    }),
};
