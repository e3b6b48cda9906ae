import type { FastifyRequest } from "fastify";
import type { Call, Credential } from "../core/access/credential.js";
import { isWellFormedSecret } from "../core/keys/secret.js";

/** Reads who is calling from a request. It is believed, or not, by the core. */
export function readCall(request: FastifyRequest): Call {
  return { credential: readCredential(request), accountId: readAccountId(request) };
}

function readCredential(request: FastifyRequest): Credential {
  const field = secretInQuery(request.query);
  if (field !== null) {
    const message =
      "Never send a key in a URL: URLs are logged. Send it in the Authorization header, and rotate this one.";
    return unreadable(field, message);
  }
  const authorizations = headerValues(request, "authorization");
  const apiKeys = headerValues(request, "x-api-key");
  const secrets = new Set<string>();
  for (const value of authorizations) {
    const bearer = /^bearer +(\S+)$/i.exec(value)?.[1];
    if (bearer === undefined) return unreadable("Authorization", "Must be `Bearer`, a space, and the key.");
    secrets.add(bearer);
  }
  for (const value of apiKeys) {
    // Two headers joined by a proxy look like a list; no key has a comma or a space in it.
    if (/[\s,]/.test(value)) return unreadable("X-API-Key", "Must be one key.");
    secrets.add(value);
  }
  const [secret, ...others] = secrets;
  if (secret === undefined) return { kind: "none" };
  if (others.length > 0 || authorizations.length > 1 || apiKeys.length > 1) {
    return unreadable("Authorization", "Send one key, once: in Authorization or in X-API-Key.");
  }
  return { kind: "secret", secret };
}

function unreadable(field: string, message: string): Credential {
  return { kind: "unreadable", detail: { field, message } };
}

/** Node joins or drops headers that come twice; here it matters that they did. */
function headerValues(request: FastifyRequest, name: string): string[] {
  const values: string[] = [];
  const { rawHeaders } = request.raw;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const value = rawHeaders[index + 1]?.trim() ?? "";
    if (rawHeaders[index]?.toLowerCase() === name && value !== "") values.push(value);
  }
  return values;
}

const secretNames = new Set(["api_key", "apikey", "api-key", "x-api-key", "access_token", "authorization"]);

function secretInQuery(query: unknown): string | null {
  if (typeof query !== "object" || query === null) return null;
  for (const [name, value] of Object.entries(query)) {
    const values: unknown[] = [value].flat();
    const isSecret = (text: unknown) => typeof text === "string" && isWellFormedSecret(text);
    if (secretNames.has(name.toLowerCase()) || values.some(isSecret)) return name;
  }
  return null;
}

function readAccountId(request: FastifyRequest): string | null {
  const [value, ...others] = headerValues(request, "x-account-id");
  // Two accounts are none: joined, they are the id of no account.
  return value === undefined ? null : [value, ...others].join(",");
}
