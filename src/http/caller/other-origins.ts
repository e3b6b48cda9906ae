import type { FastifyCorsOptions } from "@fastify/cors";
import type { HeaderList } from "../wire/head-text.js";

/** Apollo's own explorers, for a server on the same machine. */
const sandboxOrigins = ["https://studio.apollographql.com", "https://sandbox.embed.apollographql.com"];

const readableHeaders = [
  "X-Request-Id",
  "Retry-After",
  "ETag",
  "X-Api-Key-Expires-At",
  "X-GraphQL-Cost",
  "RateLimit-Policy",
  "RateLimit",
  "Content-Disposition",
];
/** How long a browser keeps the answer to a preflight. Chromium keeps none for longer. */
const preflightSeconds = 7_200;

/** Other sites whose pages may call this server, with a token or a key. The session cookie never counts for them. */
export function otherOrigins(allowed: readonly string[], isOpenToSandbox: boolean): readonly string[] {
  return isOpenToSandbox ? [...sandboxOrigins, ...allowed] : allowed;
}

/** Credentials are never allowed: those are cookies. A page of an origin that is not listed can read no answer. */
export function corsOptions(origins: readonly string[]): FastifyCorsOptions {
  return {
    origin: origins.length === 0 ? false : [...origins],
    methods: ["GET", "POST", "PATCH", "DELETE"],
    exposedHeaders: readableHeaders,
    maxAge: preflightSeconds,
    // An OPTIONS request that is no preflight is answered like any other.
    strictPreflight: false,
  };
}

/** As the framework answers a request without an origin. */
export function headersWithoutOrigin(origins: readonly string[]): HeaderList {
  return origins.length === 0
    ? []
    : ["vary", "Origin", "access-control-expose-headers", readableHeaders.join(", ")];
}
