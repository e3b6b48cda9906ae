import type { ErrorDetail } from "../../../errors/result.js";
import { tooMany } from "./key-restrictions.js";

/** What a check asks for: all of the first list, and one of the second where it names any. */
export interface WantedScopes {
  readonly allOf: readonly string[];
  readonly anyOf: readonly string[];
}

export const mostScopes = 50;
const mostCharacters = 100;
const grammar = /^(?:\*|[a-z0-9][a-z0-9._-]{0,49})(?::(?:\*|[a-z0-9][a-z0-9._-]{0,49})){0,4}$/;

/** `invoices:*`: 1 to 5 segments of lower case letters, digits and `. _ -`; each may be `*`, which is any one segment. */
export function isScopePattern(text: string): boolean {
  return text.length <= mostCharacters && grammar.test(text);
}

/** What a check can ask for, as `invoices:read`. */
export function isScope(text: string): boolean {
  return isScopePattern(text) && !text.includes("*");
}

/** Whether a holder of the first scope has the second too. Both are well formed, and either may be a pattern. */
export function covers(own: string, wanted: string): boolean {
  let at = 0;
  for (let index = 0; index < own.length; index += 1) {
    if (own[index] === "*") {
      const end = wanted.indexOf(":", at);
      at = end === -1 ? wanted.length : end;
    } else {
      if (own.charCodeAt(index) !== wanted.charCodeAt(at)) return false;
      at += 1;
    }
  }
  return at === wanted.length;
}

export function isCovered(wanted: string, own: readonly string[]): boolean {
  return own.some((scope) => covers(scope, wanted));
}

/** What a key lacks of the scopes that a check asks for; empty when it has enough. */
export function missingScopes(own: readonly string[], { allOf, anyOf }: WantedScopes): ErrorDetail[] {
  const details = allOf
    .filter((scope) => !isCovered(scope, own))
    .map((scope) => ({ field: "scopes", message: `The key lacks the scope ${scope}.` }));
  if (anyOf.length === 0 || anyOf.some((scope) => isCovered(scope, own))) return details;
  const message = (scope: string) => `The key lacks the scope ${scope}. One of the alternatives is enough.`;
  return [...details, ...anyOf.map((scope) => ({ field: "scopes", message: message(scope) }))];
}

/** The scopes that somebody gives to a key, each once. */
export function checkScopes(
  field: string,
  scopes: readonly string[],
  details: ErrorDetail[],
): readonly string[] {
  const given = [...new Set(scopes)];
  if (given.length > mostScopes) details.push(tooMany(field, mostScopes));
  else if (!given.every(isScopePattern)) {
    const message = `Each must be 1 to 5 segments joined by ":", each "*" or lower case letters, digits, ".", "_" and "-", as invoices:*; 100 characters at most.`;
    details.push({ field, message, rule: { name: "malformed" } });
  }
  return given;
}
