import proxyAddr from "@fastify/proxy-addr";
import type { RequestHead } from "../wire/exchange.js";

export type ReadAddress = (request: RequestHead) => string | null;

export type TrustProxy = boolean | readonly string[];

/** Whether a peer is a trusted proxy. */
export function createTrust(trustProxy: TrustProxy): (address: string, hop: number) => boolean {
  if (typeof trustProxy === "boolean") return () => trustProxy;
  return proxyAddr.compile([...trustProxy]);
}

/** The client's own address, as far as trusted proxies name it. */
export function createReadAddress(trustProxy: TrustProxy): ReadAddress {
  if (trustProxy === false) return ({ socket }) => socket.remoteAddress ?? null;
  const isTrusted = createTrust(trustProxy);
  return ({ socket: { remoteAddress }, headers }) => {
    if (remoteAddress === undefined) return null;
    const hops = [remoteAddress, ...forwardedFor(headers["x-forwarded-for"])];
    return hops.find((address, hop) => hop === hops.length - 1 || !isTrusted(address, hop)) ?? null;
  };
}

/** The nearest first. */
function forwardedFor(header: unknown): readonly string[] {
  if (typeof header !== "string") return [];
  const addresses = header.split(",").map((address) => address.trim());
  return addresses.filter((address) => address !== "").reverse();
}
