import { rejectionCodes } from "../core/engine/verification/verdict.js";
import { describeErrors, requestIdHeader } from "./openapi-parts.js";
import type { Tag } from "./route.js";

/** `/v1/authorize` is not one of the routes: it accepts any method, reads no body, and answers in headers. */
export function describeAuthorize(): Record<string, unknown> {
  const text = (description: string) => ({ description, schema: { type: "string" } });
  return {
    operationId: "authorizeRequest",
    summary: "Check a request for a proxy",
    description:
      "For proxies (nginx auth_request, Caddy forward_auth, Traefik ForwardAuth, Envoy ext_authz), which pass" +
      " on the client's own key. Every method is accepted. X-Original-URI, X-Original-Method, X-Forwarded-Uri," +
      " X-Forwarded-Method and X-Forwarded-For are used only from trusted proxies. A proxy sends either" +
      " X-Original or X-Forwarded headers, each header once. A proxy asks for scopes and an environment in the query of" +
      " its own URL, or, from a trusted address, in X-Required-Scopes, X-Required-Any-Scopes and X-Required-Environment.",
    tags: ["verification" satisfies Tag],
    parameters: [
      authorizeParameter("scope", "A scope that the key must have; may be given several times."),
      authorizeParameter("any_scope", "A scope of which the key must have one; may be given several times."),
      authorizeParameter("environment", "The environment that the key must belong to."),
    ],
    responses: {
      "200": {
        description: "The key is valid.",
        headers: {
          ...requestIdHeader,
          "X-Account-Id": text("The id of the key's account."),
          "X-Key-Id": text("The id of the key."),
          "X-Key-Name": text("The name of the key, percent-encoded."),
          "X-Account-External-Id": text(
            "The account's id in your own systems, percent-encoded; empty when none is set.",
          ),
          "X-Key-Scopes": text("The scopes of the key, separated by blanks; empty when it has none."),
          "X-Key-Owner": text(
            "The owner of the key: the id of a member, or an id of your own systems, percent-encoded; empty when none is set.",
          ),
          "X-Api-Key-Expires-At": text("When the key expires; only within 14 days of that."),
          "X-Key-Environment": text("The environment of the key."),
          "RateLimit-Policy": text(
            "All limits of the key, as a structured field: for each its maximum (q) and, where windows have a fixed length, that length in seconds (w).",
          ),
          RateLimit: text(
            "Where these limits stand: for each how much is left (r) and the number of seconds until it is full again (t).",
          ),
          "RateLimit-Limit": text("The maximum of the limit that will be reached first."),
          "RateLimit-Remaining": text("How much of that limit is left."),
          "RateLimit-Reset": text("The number of seconds until that limit is full again."),
        },
      },
      ...describeErrors([
        ...rejectionCodes,
        "ip_rate_limit_exceeded",
        "request_headers_too_large",
        "service_unavailable",
        "internal_error",
      ]),
    },
  };
}

function authorizeParameter(name: string, description: string) {
  return { name, in: "query", required: false, schema: { type: "string" }, description };
}
