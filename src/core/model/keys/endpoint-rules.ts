import type { ErrorDetail } from "../../../errors/result.js";
import { storableText } from "../storable-text.js";
import { readEndpointPath } from "./endpoint-path.js";

/** One entry of `allowedEndpoints`, as it is compared. */
interface EndpointRule {
  /** Null: every method. */
  readonly method: string | null;
  readonly path: string;
  /** Whether the path is how an allowed path begins. */
  readonly isPrefix: boolean;
}

/** What is asked about, as far as the verifier named it. */
export interface NamedEndpoint {
  readonly endpoint: string | null;
  readonly method: string | null;
}

const mostCharacters = 200;
const ruleShape = /^(?:([A-Z]+) )?(\/[^\s*?#]*)(\*?)$/;

const notListed: readonly ErrorDetail[] = [];
const noEndpoint: readonly ErrorDetail[] = [
  { field: "endpoint", message: "This key is bound to endpoints, and the request names no path." },
];
const noMethod: readonly ErrorDetail[] = [
  { field: "method", message: "This key is bound to methods, and the request names none." },
];
const unclearEndpoint: readonly ErrorDetail[] = [
  {
    field: "endpoint",
    message:
      "This key is bound to endpoints, and servers could read this path in different ways: it has an escaped slash," +
      " an escape within an escape, one of ; \\ # or a blank or control character, an empty segment, or a segment of dots.",
  },
];

export function isEndpointRule(text: string): boolean {
  return text.length <= mostCharacters && readRule(text) !== null && storableText("", text).ok;
}

/** Null when the request may pass; else what its refusal says in `details`. */
export type RefuseEndpoint = (request: NamedEndpoint) => readonly ErrorDetail[] | null;

/** Compiles a list of endpoints for many checks; null when it allows everything. */
export function compileAllowedEndpoints(allowedEndpoints: readonly string[]): RefuseEndpoint | null {
  if (allowedEndpoints.length === 0) return null;
  const rules = allowedEndpoints.map(readRule).filter((rule) => rule !== null);
  return ({ endpoint, method }) => {
    if (endpoint === null) return noEndpoint;
    const path = readEndpointPath(endpoint);
    if (path === null) return unclearEndpoint;
    const name = method?.toUpperCase() ?? null;
    let refusal = notListed;
    for (const rule of rules) {
      if (!holdsPath(rule, path)) continue;
      if (rule.method === null || rule.method === name) return null;
      if (name === null) refusal = noMethod;
    }
    return refusal;
  };
}

function holdsPath(rule: EndpointRule, path: string): boolean {
  return rule.isPrefix ? path.startsWith(rule.path) : path === rule.path;
}

/** Null of what can allow no path. */
export function readRule(text: string): EndpointRule | null {
  const [, method = null, written = "", star = ""] = ruleShape.exec(text) ?? [];
  const isPrefix = star === "*";
  // The last segment of a prefix goes on: "/v1/.*" begins "/v1/.well-known".
  const path = readEndpointPath(isPrefix ? `${written}x` : written);
  return path === null ? null : { method, path: isPrefix ? path.slice(0, -1) : path, isPrefix };
}
