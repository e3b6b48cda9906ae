import type { IncomingHttpHeaders } from "node:http";
import type { ForwardedRequest } from "../../core/use-cases/verification/authorize-request.js";
import type { ErrorDetail } from "../../errors/result.js";
import { createTrust, type ReadAddress, type TrustProxy } from "./client-address.js";
import { readDemands } from "./forwarded-demands.js";
import type { RequestHead } from "../wire/exchange.js";

export type ReadForwarded = (request: RequestHead) => ForwardedRequest;

/** The request that a proxy asks about, or the reason why it is unknown. */
type NamedRequest = Pick<ForwardedRequest, "endpoint" | "method" | "endpointDoubt">;

/** The pair of headers that one kind of proxy sends. */
interface Named {
  readonly endpoint: string | null;
  readonly method: string | null;
}

const unnamed = inDoubt("X-Original-URI", "This key is bound to endpoints, and no proxy named the path.");
const untrusted: ErrorDetail = {
  field: "TRUST_PROXY",
  message: "Must hold the address of the proxy that asks. What it says of the request is not believed.",
};
const repeated = inDoubt(
  "X-Original-URI",
  "Must be one path without blanks, and the method one word; the same holds for X-Forwarded-Uri and -Method.",
);
const contradictory = inDoubt(
  "X-Original-URI",
  "Must name the same path and method as X-Forwarded-Uri and -Method, or be absent.",
);

/**
 * Reads the request that a proxy asks about: nginx names it in X-Original-*, Caddy, Traefik and Envoy in X-Forwarded-*.
 * Only headers of a trusted proxy are used. Of any other peer only the address is known.
 */
export function createReadForwarded(trustProxy: TrustProxy, addressOf: ReadAddress): ReadForwarded {
  const isTrusted = createTrust(trustProxy);
  return (request) => {
    const { headers, socket } = request;
    const ip = socket.remoteAddress ?? null;
    if (ip !== null && isTrusted(ip, 0))
      return {
        ip: addressOf(request),
        addressDoubt: null,
        demands: readDemands(request, null),
        ...readNamed(headers),
      };
    const doubt = isOfProxy(headers) ? untrusted : null;
    const endpointDoubt = doubt ?? unnamed.endpointDoubt;
    const demands = readDemands(request, untrusted);
    return { ip, addressDoubt: doubt, endpoint: null, method: null, endpointDoubt, demands };
  };
}

function isOfProxy(headers: IncomingHttpHeaders): boolean {
  return "x-forwarded-for" in headers || "x-original-uri" in headers || "x-forwarded-uri" in headers;
}

/** A proxy sends one of the two pairs. The other pair, if there, comes from the client. */
function readNamed(headers: IncomingHttpHeaders): NamedRequest {
  const original = readPair(headers["x-original-uri"], headers["x-original-method"]);
  const forwarded = readPair(headers["x-forwarded-uri"], headers["x-forwarded-method"]);
  const named = original ?? forwarded;
  if (named === null) return unnamed;
  if (original !== null && forwarded !== null && !isSame(original, forwarded)) return contradictory;
  const { endpoint, method } = named;
  if (endpoint === null) return unnamed;
  // Node joins repeated headers with a comma and a blank, other servers without the blank.
  const isOnce = !/\s|,\//.test(endpoint) && (method === null || /^[\w-]+$/.test(method));
  return isOnce ? { endpoint, method, endpointDoubt: null } : repeated;
}

function readPair(uri: unknown, methodName: unknown): Named | null {
  const endpoint = readText(uri);
  const method = readText(methodName);
  return endpoint === null && method === null ? null : { endpoint, method };
}

function readText(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function isSame(one: Named, other: Named): boolean {
  return one.endpoint === other.endpoint && one.method === other.method;
}

function inDoubt(field: string, message: string): NamedRequest {
  return { endpoint: null, method: null, endpointDoubt: { field, message } };
}
