import type { Failure } from "../../errors/result.js";
import type { AuthorizeResult } from "../../core/use-cases/verification/authorize-request.js";
import type { CheckedKey } from "../../core/engine/verification/verdict.js";
import type { Account } from "../../core/model/accounts/account.js";
import type { ApiKey } from "../../core/model/keys/api-key.js";
import { isoText } from "../../core/model/iso-text.js";
import { expirySoon } from "../../core/model/keys/key-end.js";
import { expiryHeader } from "../../rest/keys/expiry-header.js";
import { failureAnswer, noHeaders, successOf } from "../answer/answer.js";
import { createReadForwarded } from "../caller/forwarded-request.js";
import { lastingHeaders, type HeaderList } from "../wire/head-text.js";
import type { FastPathOptions, FastRequest } from "./fast-request.js";
import { rateLimitHeaders } from "./rate-limit-headers.js";
import { queryOf } from "../caller/read-call.js";

type Answered = AuthorizeResult | Failure<"service_unavailable">;

/** Forward-auth: a proxy forwards a request only when this handler has accepted the key in it. */
export function createAuthorizeHandler({ core, trustProxy, addressOf, log, readCall }: FastPathOptions) {
  const readForwarded = createReadForwarded(trustProxy, addressOf);

  return (request: FastRequest): void => {
    // The body belongs to the forwarded request: it is not read.
    const { exchange, facts } = request;
    const { head } = exchange;
    const { credential } = readCall(head, facts.requestId, queryOf(head.url));
    const result = core.authorizeRequest(credential, readForwarded(head));
    if (!(result instanceof Promise)) {
      respond(request, result);
      return;
    }
    result
      .then((result) => respond(request, result))
      .catch((error: unknown) => {
        log.error({ err: error, requestId: request.facts.requestId }, "unexpected error");
        request.exchange.destroy();
      });
  };
}

function respond({ exchange, facts }: FastRequest, result: Answered): void {
  const { requestId } = facts;
  if ("code" in result) {
    exchange.send(failureAnswer(result, facts), requestId, nobody);
    return;
  }
  const { rejection, key } = result;
  const limits = key === null ? noHeaders : rateLimitHeaders(key.limits, facts.now.getTime());
  if (rejection !== null || key === null) {
    const answer =
      rejection === null ? successOf(dataOf("", ""), 200, facts) : failureAnswer(rejection, facts);
    exchange.send(answer, requestId, nobody, limits);
    return;
  }
  const { apiKey, account } = key;
  const expiresAt = expirySoon(apiKey, facts.now);
  const more = expiresAt === null ? limits : [...limits, expiryHeader, isoText(expiresAt)];
  exchange.send(successOf(dataOf(apiKey.id, account.id), 200, facts), requestId, aboutKey(key), more);
}

function dataOf(keyId: string, accountId: string): string {
  return `"data":{"key_id":"${keyId}","account_id":"${accountId}"}`;
}

/** Always sent, so that a proxy that copies these headers overwrites those that a client sends itself. */
const nobody = lastingHeaders([
  ...["x-account-id", "", "x-account-external-id", "", "x-key-id", "", "x-key-name", ""],
  ...["x-key-scopes", "", "x-key-owner", "", "x-key-environment", ""],
]);

interface KnownKey {
  readonly id: string;
  readonly version: number;
  readonly account: Account;
  readonly headers: HeaderList;
}

/** The headers of keys that were checked lately, each at the place that the end of its id says. */
const places = 4_096;
const known = Array.from({ length: places }, (): KnownKey | null => null);

function placeOf(id: string): number {
  const end = id.length;
  return (id.charCodeAt(end - 1) * 961 + id.charCodeAt(end - 2) * 31 + id.charCodeAt(end - 3)) % places;
}

/** Any change of a key gives it another version, and any change of an account another object. */
function aboutKey({ account, apiKey }: CheckedKey): HeaderList {
  const { id, version } = apiKey;
  const place = placeOf(id);
  const found = known[place];
  if (found?.id === id && found.version === version && found.account === account) return found.headers;
  const headers = lastingHeaders(headersOf(account, apiKey));
  known[place] = { id, version, account, headers };
  return headers;
}

function headersOf(account: Account, apiKey: ApiKey): HeaderList {
  return [
    "x-account-id",
    account.id,
    "x-account-external-id",
    encoded(account.externalId),
    "x-key-id",
    apiKey.id,
    "x-key-name",
    encoded(apiKey.name),
    // No character of a scope needs to be encoded.
    "x-key-scopes",
    apiKey.scopes.join(" "),
    "x-key-owner",
    apiKey.ownerId ?? encoded(apiKey.externalOwnerId),
    "x-key-environment",
    apiKey.environment,
  ];
}

const plain = /^[\w.~-]*$/;

/** Names and external ids hold any character; header values do not. */
function encoded(text: string | null): string {
  if (text === null) return "";
  return plain.test(text) ? text : encodeURIComponent(text);
}
