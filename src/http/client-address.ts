import type { IncomingMessage } from "node:http";
import proxyAddr from "@fastify/proxy-addr";

export type ReadAddress = (request: IncomingMessage) => string | null;

export type TrustProxy = boolean | readonly string[];

/** Whether a peer is a proxy that is believed. */
export function createTrust(trustProxy: TrustProxy): (address: string, hop: number) => boolean {
  if (typeof trustProxy === "boolean") return () => trustProxy;
  return proxyAddr.compile([...trustProxy]);
}

/** The client's own address, as far as the proxies that are believed tell it. */
export function createReadAddress(trustProxy: TrustProxy): ReadAddress {
  if (trustProxy === false) return ({ socket }) => socket.remoteAddress ?? null;
  const isTrusted = createTrust(trustProxy);
  return (request) => proxyAddr(request, isTrusted);
}
