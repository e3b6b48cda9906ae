import type { ErrorCode } from "../../../src/errors/catalogue.js";
import { send, type ClientRequest } from "../../support/gateway-servers.js";
import type { Answer, RequestHeaders } from "../../support/client.js";
import { at, fieldsAt } from "../../support/envelope.js";

const json = { "Content-Type": "application/json" };

let clients = 0;

/** An address that nobody called from before: all of 127.0.0.0/8 is ours. */
export function newAddress(): string {
  clients += 1;
  return `127.9.${String(clients >> 8)}.${String(clients & 255)}`;
}

/** One call: as whom, and from where. */
export type Ask = (url: string, headers: RequestHeaders, from: string) => Promise<Answer>;

function asking(request: Omit<ClientRequest, "from">): Ask {
  return (url, headers, from) => send(url, { ...request, headers: { ...request.headers, ...headers }, from });
}

function posting(query: string, accept = "application/json"): Ask {
  const headers = { ...json, Accept: accept };
  return asking({ method: "POST", path: "/graphql", headers, body: JSON.stringify({ query }) });
}

const viewer = "{ viewer { __typename ... on ApiError { error retryAfter } } }";
const getPath = `/graphql?query=${encodeURIComponent(viewer)}`;

/** Every way to call, but a WebSocket. */
export const faces: readonly [string, Ask][] = [
  ["a REST route", asking({ path: "/v1/keys/me" })],
  [
    "a REST route with a body",
    asking({ method: "POST", path: "/v1/keys", headers: json, body: '{"name":"x"}' }),
  ],
  [
    "a check over REST",
    asking({ method: "POST", path: "/v1/keys/verify", headers: json, body: '{"key":"x"}' }),
  ],
  ["forward-auth", asking({ path: "/v1/authorize" })],
  ["GraphQL, an operation that is known by then", posting(viewer)],
  ["GraphQL over GET", asking({ path: getPath, headers: { "Apollo-Require-Preflight": "true" } })],
  [
    "an event stream",
    posting("subscription { apiKeyEvents { ... on ApiError { error } } }", "text/event-stream"),
  ],
];

/** The code of an answer, wherever it stands; null of a success. */
export function saidIn({ status, body, text }: Answer): string | null {
  const streamed = /^data: (.+)$/m.exec(text)?.[1];
  const parsed: unknown = streamed === undefined ? body : JSON.parse(streamed);
  const inErrors = at(parsed, "errors", 0, "extensions", "error");
  const data = at(parsed, "data");
  const member = typeof data === "object" && data !== null ? fieldsAt(data)[0]?.[1] : undefined;
  const code = at(parsed, "error") ?? inErrors ?? at(member, "error");
  if (typeof code === "string") return code;
  if (status >= 400) throw new Error(text);
  return null;
}

export const tooMany: ErrorCode = "ip_rate_limit_exceeded";
