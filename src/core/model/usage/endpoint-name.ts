import { redactSecrets } from "../redact-secrets.js";

const mostCharacters = 120;
/** What is behind is looked at by neither function. */
const mostRead = 4 * mostCharacters;
const longSegment = 16;
/** A number, or a long text with a digit: one of very many, such as the id of a record. */
const identifier = /^(?:\d+|(?=[^/]*\d)[^/]{16,})$/;
const [slash, question, hash, zero, nine] = [47, 63, 35, 48, 57];
const [seed, prime] = [0x811c9dc5, 0x01000193];
const identifierMark = 0x7b69647d;

/** The method and path of an endpoint, with `{id}` in place of what identifies single records. */
export function endpointName(endpoint: string, method: string | null): string {
  const [path = ""] = endpoint.slice(0, mostRead).split(/[?#]/, 1);
  const segments = path.split("/").map((segment) => (identifier.test(segment) ? "{id}" : segment));
  const name = `${method === null ? "" : `${method.slice(0, longSegment).toUpperCase()} `}${segments.join("/")}`;
  const shown = redactSecrets(name).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "?");
  return shown.length > mostCharacters ? `${shown.slice(0, mostCharacters)}…` : shown;
}

/** The same number for endpoints of the same name, found without making the name: checks wait for it. */
export function endpointNumber(endpoint: string, method: string | null): number {
  let sum = seed;
  if (method !== null) {
    const end = Math.min(method.length, longSegment);
    for (let index = 0; index < end; index += 1) sum = mix(sum, method.charCodeAt(index) & 0xffdf);
  }
  const end = Math.min(endpoint.length, mostRead);
  let segment = seed;
  let length = 0;
  let digits = 0;
  for (let index = 0; index < end; index += 1) {
    const code = endpoint.charCodeAt(index);
    if (code === question || code === hash) break;
    if (code === slash) {
      sum = mix(mix(sum, isIdentifier(length, digits) ? identifierMark : segment), slash);
      segment = seed;
      length = 0;
      digits = 0;
      continue;
    }
    if (code >= zero && code <= nine) digits += 1;
    segment = mix(segment, code);
    length += 1;
  }
  return mix(sum, isIdentifier(length, digits) ? identifierMark : segment);
}

function isIdentifier(length: number, digits: number): boolean {
  return digits > 0 && (digits === length || length >= longSegment);
}

/** FNV-1a. */
function mix(sum: number, value: number): number {
  return Math.imul(sum ^ value, prime) >>> 0;
}
