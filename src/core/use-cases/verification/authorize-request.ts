import { failure, type ErrorDetail, type Failure } from "../../../errors/result.js";
import { isAuthenticationCode } from "../../access/authenticate.js";
import type { Credential } from "../../model/callers/credential.js";
import { findOperator } from "../../access/find-operator.js";
import type { Ports } from "../../ports.js";
import type { RejectionCode, Verdict } from "../../engine/verification/verdict.js";

/** What a proxy says of the request that it holds back until we have said yes. */
export interface ForwardedRequest {
  readonly endpoint: string | null;
  readonly method: string | null;
  readonly ip: string | null;
  /** Why the endpoint is not known; null when it is. */
  readonly endpointDoubt: ErrorDetail | null;
  /** Why the address may be the proxy's own; null when it is the client's. */
  readonly addressDoubt: ErrorDetail | null;
}

/** What a proxy is told: about the key, or that too many bad ones came from where this one did. */
export type Judgement = Verdict | Failure<"ip_rate_limit_exceeded">;

/** The presented key is the caller's own. */
export function authorizeRequest(
  ports: Ports,
  credential: Credential,
  request: ForwardedRequest,
): Judgement | Promise<Judgement> {
  const verdict = check(ports, credential, request);
  if (verdict instanceof Promise)
    return verdict.then((settled) => judge(ports, credential, request, settled));
  return judge(ports, credential, request, verdict);
}

function judge(
  ports: Ports,
  credential: Credential,
  request: ForwardedRequest,
  verdict: Verdict,
): Judgement | Promise<Judgement> {
  const { rejection } = verdict;
  if (rejection === null) return verdict;
  if (!isAuthenticationCode(rejection.code)) return withDoubt(verdict, rejection, request);
  return judgeFailed(ports, credential, request.ip, verdict);
}

/** Who set up the proxy learns from the refusal what to mend. */
function withDoubt(
  verdict: Verdict,
  { code }: Failure<RejectionCode>,
  { endpointDoubt, addressDoubt }: ForwardedRequest,
): Verdict {
  const doubt =
    code === "endpoint_restricted" ? endpointDoubt : code === "ip_restricted" ? addressDoubt : null;
  return doubt === null ? verdict : { ...verdict, rejection: failure(code, [doubt]) };
}

async function judgeFailed(
  ports: Ports,
  credential: Credential,
  ip: string | null,
  verdict: Verdict,
): Promise<Judgement> {
  // To the gateway of an API an operator is nobody, and still no stranger to us.
  const isOperator = credential.kind === "secret" && (await findOperator(ports, credential.secret)) !== null;
  return isOperator ? verdict : (ports.failedCalls.countAddress(ip) ?? verdict);
}

function check(
  ports: Ports,
  credential: Credential,
  { endpoint, method, ip }: ForwardedRequest,
): Verdict | Promise<Verdict> {
  if (credential.kind === "unreadable") return refuse(failure("api_key_invalid", [credential.detail]));
  const key = credential.kind === "secret" ? credential.secret : "";
  return ports.checkKey({ key, endpoint, method, ip, cost: 1 });
}

function refuse(rejection: Failure<"api_key_invalid">): Verdict {
  return { rejection, entry: null };
}
