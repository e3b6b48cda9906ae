import type { IncomingHttpHeaders } from "node:http";
import type { ErrorDetail } from "../../errors/result.js";
import { parseDemands, type KeyDemands } from "../../core/model/verification/key-demands.js";
import type { RequestHead } from "../wire/exchange.js";

/** What one place of a request asks for. */
interface Asked {
  readonly allOf: readonly string[];
  readonly anyOf: readonly string[];
  readonly environments: readonly string[];
}

const scopesHeader = "x-required-scopes";
const anyScopesHeader = "x-required-any-scopes";
const environmentHeader = "x-required-environment";

const twice: ErrorDetail = {
  field: "scopes",
  message: "Alternatives must stand in the query or in X-Required-Any-Scopes, not in both.",
};
const contradictory: ErrorDetail = { field: "environment", message: "Must be named once." };

/**
 * What a proxy asks of the key: in the query of its own URL, or in headers that it sets. A client that adds headers can only
 * ask for more. `untrusted` says why headers are not believed; null for a trusted proxy. A demand in doubt is met by no
 * key, because without it a proxy that is set up wrongly would let everybody through.
 */
export function readDemands(head: RequestHead, untrusted: ErrorDetail | null): KeyDemands | null {
  const query = readQuery(head.url ?? "");
  const headers = readHeaders(head.headers);
  if (query === null && headers === null) return null;
  const asked = [query, headers].filter((place) => place !== null);
  const [environment = null, ...others] = new Set(asked.flatMap(({ environments }) => environments));
  const anyOf = asked.flatMap((place) => place.anyOf);
  const demands = parseDemands(
    {
      scopes: { allOf: asked.flatMap(({ allOf }) => allOf), anyOf: anyOf.length === 0 ? null : anyOf },
      environment,
    },
    "",
  );
  if (demands === null) return null;
  const doubts = [
    ...(headers !== null && untrusted !== null ? [untrusted] : []),
    ...(asked.every((place) => place.anyOf.length > 0) && asked.length > 1 ? [twice] : []),
    ...(others.length > 0 ? [contradictory] : []),
    // The core names fields of `verifyApiKey`.
    ...demands.doubts.map(({ field, message }) => ({ field: field.split(".")[0] ?? field, message })),
  ];
  return { ...demands, doubts };
}

function readQuery(url: string): Asked | null {
  const start = url.indexOf("?") + 1;
  if (start === 0) return null;
  const parameters = new URLSearchParams(withoutClientsPart(url.slice(start)));
  return askedOrNull({
    allOf: parameters.getAll("scope"),
    anyOf: parameters.getAll("any_scope"),
    environments: parameters.getAll("environment"),
  });
}

/** A proxy that writes the path of its client behind `?for=` asks before that: the rest is the client's. */
function withoutClientsPart(query: string): string {
  if (query.startsWith("for=")) return "";
  const end = query.indexOf("&for=");
  return end === -1 ? query : query.slice(0, end);
}

function readHeaders(headers: IncomingHttpHeaders): Asked | null {
  if (!(scopesHeader in headers || anyScopesHeader in headers || environmentHeader in headers)) return null;
  return askedOrNull({
    allOf: wordsOf(headers[scopesHeader]),
    anyOf: wordsOf(headers[anyScopesHeader]),
    environments: wordsOf(headers[environmentHeader]),
  });
}

function askedOrNull(asked: Asked): Asked | null {
  const count = asked.allOf.length + asked.anyOf.length + asked.environments.length;
  return count === 0 ? null : asked;
}

/** Repeated headers are joined with a comma, which no scope contains: they are refused. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value !== "string" || value === "") return nothing;
  return value
    .trim()
    .split(/ +/)
    .filter((word) => word !== "");
}

const nothing: readonly string[] = [];
