import type { ForwardedRequest } from "../core/verification/authorize-request.js";
import { createTrust, type ReadAddress, type TrustProxy } from "./client-address.js";
import type { RequestHead } from "./exchange.js";

export type ReadForwarded = (request: RequestHead) => ForwardedRequest;

/**
 * What a proxy says of the request it asks about: nginx in X-Original-*, Caddy, Traefik and Envoy in
 * X-Forwarded-*. Believed only of proxies we were told to trust; of anybody else we know an address.
 */
export function createReadForwarded(trustProxy: TrustProxy, addressOf: ReadAddress): ReadForwarded {
  if (trustProxy === false) {
    return (request) => ({ ip: addressOf(request), method: null, endpoint: null });
  }
  const isTrusted = createTrust(trustProxy);
  return (request) => {
    const { remoteAddress = "" } = request.socket;
    if (!isTrusted(remoteAddress, 0)) return { ip: remoteAddress, method: null, endpoint: null };
    const header = (name: string) => {
      const value = request.headers[name];
      return typeof value === "string" && value !== "" ? value : null;
    };
    return {
      ip: addressOf(request),
      method: agreed(header("x-original-method"), header("x-forwarded-method")),
      endpoint: agreed(header("x-original-uri"), header("x-forwarded-uri")),
    };
  };
}

/** A proxy sets one of the two. Where both came and differ, the other is the client's, and neither is believed. */
function agreed(original: string | null, forwarded: string | null): string | null {
  if (original !== null && forwarded !== null && original !== forwarded) return null;
  return original ?? forwarded;
}
