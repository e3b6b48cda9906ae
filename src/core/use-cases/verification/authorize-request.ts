import { failure, type ErrorDetail, type Failure } from "../../../errors/result.js";
import { isAuthenticationCode } from "../../access/authenticate.js";
import type { KeyDemands } from "../../model/verification/key-demands.js";
import type { Credential } from "../../model/callers/credential.js";
import { identifyOperator } from "../../access/identify-operator.js";
import type { Services } from "../../services.js";
import type { RejectionCode, Verdict } from "../../engine/verification/verdict.js";

/** What a proxy says about the request that it forwards only if its key is accepted. */
export interface ForwardedRequest {
  readonly endpoint: string | null;
  readonly method: string | null;
  readonly ip: string | null;
  /** What the proxy asks of the key; null when nothing. */
  readonly demands: KeyDemands | null;
  /** Why the endpoint is not known; null when it is. */
  readonly endpointDoubt: ErrorDetail | null;
  /** Why the address may be the proxy's own; null when it is the client's. */
  readonly addressDoubt: ErrorDetail | null;
}

/** A failure says that too many calls with a bad key came from the same address. */
export type AuthorizeResult = Verdict | Failure<"ip_rate_limit_exceeded">;

/** Checks the key in a forwarded request. The caller is the one who sent that request. */
export function authorizeRequest(
  services: Services,
  credential: Credential,
  request: ForwardedRequest,
): AuthorizeResult | Promise<AuthorizeResult> {
  const verdict = check(services, credential, request);
  if (verdict instanceof Promise)
    return verdict.then((resolved) => toResult(services, credential, request, resolved));
  return toResult(services, credential, request, verdict);
}

function toResult(
  services: Services,
  credential: Credential,
  request: ForwardedRequest,
  verdict: Verdict,
): AuthorizeResult | Promise<AuthorizeResult> {
  const { rejection } = verdict;
  if (rejection === null) return verdict;
  if (!isAuthenticationCode(rejection.code)) return withDoubt(verdict, rejection, request);
  return countFailed(services, credential, request.ip, verdict);
}

/** The rejection tells whoever set up the proxy what is missing there. */
function withDoubt(
  verdict: Verdict,
  { code, details }: Failure<RejectionCode>,
  { endpointDoubt, addressDoubt }: ForwardedRequest,
): Verdict {
  const isAboutEndpoint = code === "endpoint_restricted" && details.some(({ field }) => field === "endpoint");
  const doubt = isAboutEndpoint ? endpointDoubt : code === "ip_restricted" ? addressDoubt : null;
  return doubt === null ? verdict : { ...verdict, rejection: failure(code, [doubt]) };
}

async function countFailed(
  services: Services,
  credential: Credential,
  ip: string | null,
  verdict: Verdict,
): Promise<AuthorizeResult> {
  // An operator key is no key of the protected API, so it is rejected. But its owner is known, so the call does not count.
  const operator = credential.kind === "secret" ? await identifyOperator(services, credential.secret) : null;
  return operator?.ok === true ? verdict : (services.failedCalls.countAddress(ip) ?? verdict);
}

function check(
  services: Services,
  credential: Credential,
  { endpoint, method, ip, demands }: ForwardedRequest,
): Verdict | Promise<Verdict> {
  if (credential.kind === "unreadable") return refuse(failure("api_key_invalid", [credential.detail]));
  const key = credential.kind === "secret" ? credential.secret : "";
  return services.checkKey({ key, face: "authorize", endpoint, method, ip, cost: 1, demands });
}

function refuse(rejection: Failure<"api_key_invalid">): Verdict {
  return { rejection, key: null };
}
