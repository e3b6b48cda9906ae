import type { Failure } from "../../errors/result.js";
import type { AuthorizeResult } from "../../core/use-cases/verification/authorize-request.js";
import type { CheckedKey, Verdict } from "../../core/engine/verification/verdict.js";
import { isoText } from "../../core/model/iso-text.js";
import { expirySoon } from "../../core/model/keys/key-end.js";
import { expiryHeader } from "../../rest/keys/expiry-header.js";
import { failureAnswer, successOf } from "../answer/answer.js";
import { createReadForwarded } from "../caller/forwarded-request.js";
import type { HeaderList } from "../wire/head-text.js";
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
  const about = describe(result, facts.now);
  if (rejection !== null) {
    exchange.send(failureAnswer(rejection, facts), requestId, about);
    return;
  }
  const data = `"data":{"key_id":"${key?.apiKey.id ?? ""}","account_id":"${key?.account.id ?? ""}"}`;
  exchange.send(successOf(data, 200, facts), requestId, about);
}

/** Always sent, so that a proxy that copies these headers overwrites those that a client sends itself. */
const nobody: HeaderList = [
  ...["x-account-id", "", "x-account-external-id", "", "x-key-id", "", "x-key-name", ""],
  ...["x-key-scopes", "", "x-key-owner", "", "x-key-environment", ""],
];

function describe({ rejection, key }: Verdict, now: Date): HeaderList {
  if (key === null) return nobody;
  const limits = rateLimitHeaders(key.limits, now.getTime());
  return (rejection === null ? aboutKey(key, now) : nobody).concat(limits);
}

function aboutKey({ account, apiKey }: CheckedKey, now: Date): HeaderList {
  const headers = [
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
  const expiresAt = expirySoon(apiKey, now);
  if (expiresAt !== null) headers.push(expiryHeader, isoText(expiresAt));
  return headers;
}

const plain = /^[\w.~-]*$/;

/** Names and external ids hold any character; header values do not. */
function encoded(text: string | null): string {
  if (text === null) return "";
  return plain.test(text) ? text : encodeURIComponent(text);
}
