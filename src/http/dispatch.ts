import { verifyKeyRoute } from "../rest/verification/verify-key.route.js";
import { createAuthorizeHandler } from "./fast/authorize.js";
import { createFastPath } from "./fast/fast-request.js";
import type { GraphqlOptions } from "./fast/graphql.js";
import type { ManagementFaces } from "./mounts/management-faces.js";
import { readPlainPost } from "./fast/plain-post.js";
import { createVerifyHandler } from "./fast/verify.js";
import type { Exchange } from "./wire/exchange.js";

interface Options extends Omit<GraphqlOptions, "compiled"> {
  /** Whether this server answers checks. */
  readonly checks: boolean;
  /** Null where the framework answers every operation, or nobody does. */
  readonly createGraphqlHandler: ManagementFaces["createGraphqlHandler"];
}

type Dispatch = (exchange: Exchange) => void;

const authorizePath = "/v1/authorize";
const verifyPath = "/v1/keys/verify";
const graphqlPath = "/graphql";

/** Whether a request is likely to be answered by a fast path, so that reading it directly pays. */
export function isFast(method: string, url: string): boolean {
  return method === "GET" ? pathOf(url) === authorizePath : url === verifyPath || url === graphqlPath;
}

/**
 * Who answers a request. These three paths get thousands of requests a second, and have handlers that take less time
 * than the framework. The framework answers every other request, and those that a handler passes on to it.
 */
export function createDispatch({ checks, createGraphqlHandler, ...options }: Options): Dispatch {
  const { bodyLimitBytes, endpointsOf } = options;
  const passOn: Dispatch = (exchange) => exchange.passOn(null);
  const authorize = createFastPath(
    options,
    { operation: "authorize", endpoint: endpointsOf("authorize", "check") },
    createAuthorizeHandler(options),
  );
  const verify = createFastPath(
    options,
    { operation: verifyKeyRoute.operationId, endpoint: endpointsOf("rest", `POST ${verifyPath}`) },
    createVerifyHandler(options),
  );
  const graphql = createGraphqlHandler?.(options) ?? passOn;

  return (exchange) => {
    const { head } = exchange;
    switch (pathOf(head.url)) {
      case authorizePath:
        if (checks) authorize(exchange);
        else passOn(exchange);
        break;
      case verifyPath:
        // An answer to a page of another site has headers that only the framework adds.
        if (checks && readPlainPost(head, bodyLimitBytes)?.hasOrigin === false) verify(exchange);
        else passOn(exchange);
        break;
      case graphqlPath:
        graphql(exchange);
        break;
      default:
        passOn(exchange);
    }
  };
}

function pathOf(url = ""): string {
  const end = url.indexOf("?");
  return end === -1 ? url : url.slice(0, end);
}
