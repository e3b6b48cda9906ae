import type { ErrorCode } from "../../errors/catalogue.js";
import { failure, success, type Failure, type Result } from "../../errors/result.js";
import { isOperatorSecret, isWellFormedSecret } from "../model/keys/secret.js";
import type { Ports } from "../ports.js";
import type { KeyEntry } from "../engine/verification/key-entry.js";
import { rootOperator } from "../model/operators/operator.js";
import { authenticateToken } from "./authenticate-token.js";
import { authenticateSession, sessionCodes } from "./authenticate-session.js";
import type { Call } from "../model/callers/credential.js";
import { isToken } from "../model/callers/is-token.js";
import type { Principal } from "./principal.js";

/** What can be wrong with a key. */
export const keyCodes = [
  "api_key_missing",
  "api_key_invalid",
  "api_key_not_found",
  "api_key_revoked",
  "api_key_expired",
] as const;

export const authenticationCodes = [...keyCodes, ...sessionCodes, "authentication_failed"] as const;

export type AuthenticationCode = (typeof authenticationCodes)[number];

const codes: ReadonlySet<ErrorCode> = new Set(authenticationCodes);

export function isAuthenticationCode(code: ErrorCode): boolean {
  return codes.has(code);
}

/**
 * Asked anew by every use-case, never remembered for a request: a request that revokes its own key
 * may do nothing more with it.
 */
export async function authenticate(
  ports: Ports,
  call: Call,
): Promise<Result<Principal, IdentityCode | "ip_rate_limit_exceeded">> {
  const caller = await identify(ports, call);
  if (isUnrecognised(caller)) return ports.failedCalls.judge(call, caller);
  call.standing = "recognised";
  return caller;
}

/** A good token of an account that is not here is no failed credential. */
export function isUnrecognised(caller: Identified): caller is Failure<IdentityCode> {
  return !caller.ok && caller.code !== "account_not_found";
}

/** A key is bound to its addresses here as at a gateway: what is not accepted there is nobody here. */
export type IdentityCode = AuthenticationCode | "account_not_found" | "ip_restricted";

export type Identified = Result<Principal, IdentityCode>;

/** Without waiting for what is remembered, and without counting. */
export function identify(ports: Ports, call: Call): Identified | Promise<Identified> {
  const { credential, accountId } = call;
  if (credential.kind === "none") return failure("api_key_missing");
  if (credential.kind === "unreadable") return failure("api_key_invalid", [credential.detail]);
  if (credential.kind === "session") return authenticateSession(ports, credential.token, accountId);
  const { secret } = credential;
  if (ports.isRootKey(secret)) return success({ kind: "operator", operator: rootOperator });
  const { tokenTrust } = ports;
  if (tokenTrust !== null && isToken(secret)) return authenticateToken(ports, tokenTrust, secret, accountId);
  if (!isWellFormedSecret(secret)) return failure("api_key_invalid");
  return isOperatorSecret(secret) ? identifyOperator(ports, secret) : identifyKey(ports, call, secret);
}

async function identifyOperator(
  { operatorDirectory }: Ports,
  secret: string,
): Promise<Result<Principal, AuthenticationCode>> {
  const operator = await operatorDirectory.find(secret);
  if (operator === null) return failure("api_key_not_found");
  if (operator.revokedAt !== null) return failure("api_key_revoked");
  return success({ kind: "operator", operator });
}

function identifyKey(ports: Ports, call: Call, secret: string): Identified | Promise<Identified> {
  const found = ports.findKey(secret);
  return found instanceof Promise
    ? found.then((entry) => believe(ports, call, entry))
    : believe(ports, call, found);
}

function believe(ports: Ports, call: Call, entry: KeyEntry | null): Identified {
  if (entry === null) return failure("api_key_not_found");
  if (entry.revokedAtMs !== null) return failure("api_key_revoked");
  const end = entry.life === null ? null : entry.life.refusal(entry, ports.clock().getTime());
  if (end !== null) return failure(end);
  const refused = entry.refuseAddress === null ? null : entry.refuseAddress(call.address());
  if (refused !== null) return failure("ip_restricted", refused);
  ports.usage.markUsed(entry);
  return success({ kind: "key", apiKey: entry.toApiKey(), account: entry.accountEntry.account, entry });
}
