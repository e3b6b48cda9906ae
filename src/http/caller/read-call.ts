import type { Call, Credential } from "../../core/model/callers/credential.js";
import type { Face } from "../../core/model/callers/face.js";
import { looksLikeBrowserToken } from "../../core/model/browser-tokens/browser-token-text.js";
import { isWellFormedSecret } from "../../core/model/keys/secret.js";
import type { ReadAddress } from "./client-address.js";
import type { RequestHead } from "../wire/exchange.js";
import { createOwnPageCheck } from "./own-origin.js";
import { createSessionCookie } from "./session-cookie.js";

const none: Credential = { kind: "none" };

/**
 * Reads the credential of a request, which the core authenticates. It reads raw headers, because Node joins or drops
 * repeated ones, and two different credentials must be refused.
 */
export type ReadCall = (
  request: RequestHead,
  requestId: string,
  query?: unknown,
  rawHeaders?: readonly string[],
) => Call;

interface CallReaderOptions {
  readonly publicUrl: string;
  readonly addressOf: ReadAddress;
}

export function createCallReader({ publicUrl, addressOf }: CallReaderOptions): ReadCall {
  const isOwnPage = createOwnPageCheck(publicUrl);
  const cookie = createSessionCookie(publicUrl);
  const sessionOf = (request: RequestHead): Credential => {
    const token = isOwnPage(request) ? cookie.read(request) : null;
    return token === null ? none : { kind: "session", token };
  };

  return (request, requestId, query = null, rawHeaders = request.rawHeaders) => {
    const { credential, accountId } = readHeaders(rawHeaders, query);
    return {
      standing: "unsettled",
      caller: null,
      face: faceOf(request),
      credential: credential.kind === "none" ? sessionOf(request) : credential,
      accountId,
      requestId,
      address: () => addressOf(request),
      userAgent: () => request.headers["user-agent"] ?? null,
    };
  };
}

function faceOf({ url = "" }: RequestHead): Face {
  return url.startsWith("/graphql") ? "graphql" : "rest";
}

function readHeaders(rawHeaders: readonly string[], query: unknown): Pick<Call, "credential" | "accountId"> {
  const field = secretInQuery(query);
  const authorizations: string[] = [];
  const apiKeys: string[] = [];
  const accountIds: string[] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? "";
    const values = listFor(name, authorizations, apiKeys, accountIds);
    const value = rawHeaders[index + 1]?.trim() ?? "";
    if (values !== null && value !== "") values.push(value);
  }
  return {
    credential: field === null ? readCredential(authorizations, apiKeys) : inUrl(field),
    // Two account ids joined are the id of no account, and so refused.
    accountId: accountIds.length === 0 ? null : accountIds.join(","),
  };
}

/** The query of a URL; null where it has none. */
export function queryOf(url = ""): Record<string, string> | null {
  const start = url.indexOf("?") + 1;
  return start === 0 || start === url.length
    ? null
    : Object.fromEntries(new URLSearchParams(url.slice(start)));
}

/** Compares lengths first, because most headers are none of these. */
function listFor(name: string, authorizations: string[], apiKeys: string[], accountIds: string[]) {
  if (name.length === 13 && name.toLowerCase() === "authorization") return authorizations;
  if (name.length === 9 && name.toLowerCase() === "x-api-key") return apiKeys;
  if (name.length === 12 && name.toLowerCase() === "x-account-id") return accountIds;
  return null;
}

function readCredential(authorizations: readonly string[], apiKeys: readonly string[]): Credential {
  const secrets: string[] = [];
  for (const value of authorizations) {
    const bearer = /^bearer +(\S+)$/i.exec(value)?.[1];
    if (bearer === undefined) return unreadable("Authorization", "Must be `Bearer`, a space, and the key.");
    secrets.push(bearer);
  }
  for (const value of apiKeys) {
    // Two headers joined by a proxy look like a list; no key has a comma or a space in it.
    if (/[\s,]/.test(value)) return unreadable("X-API-Key", "Must be one key.");
    secrets.push(value);
  }
  const [secret] = secrets;
  if (secret === undefined) return none;
  const isOneKey = secrets.every((other) => other === secret);
  if (!isOneKey || authorizations.length > 1 || apiKeys.length > 1) {
    return unreadable("Authorization", "Send one key, once: in Authorization or in X-API-Key.");
  }
  return { kind: "secret", secret };
}

function inUrl(field: string): Credential {
  const message =
    "Never send a key in a URL: URLs are logged. Send it in the Authorization header, and rotate this one.";
  return unreadable(field, message);
}

function unreadable(field: string, message: string): Credential {
  return { kind: "unreadable", detail: { field, message } };
}

const secretNames = new Set(["api_key", "apikey", "api-key", "x-api-key", "access_token", "authorization"]);

function secretInQuery(query: unknown): string | null {
  if (typeof query !== "object" || query === null) return null;
  for (const [name, value] of Object.entries(query)) {
    const values: unknown[] = [value].flat();
    const isSecret = (text: unknown) =>
      typeof text === "string" && (isWellFormedSecret(text) || looksLikeBrowserToken(text));
    if (isSecret(name)) return "query";
    if (secretNames.has(name.toLowerCase()) || values.some(isSecret)) return name;
  }
  return null;
}
