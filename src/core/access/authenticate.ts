import type { ErrorCode } from "../../errors/catalogue.js";
import { failure, success, type Failure, type Result } from "../../errors/result.js";
import { looksLikeBrowserToken } from "../model/browser-tokens/browser-token-text.js";
import { isWellFormedSecret } from "../model/keys/secret.js";
import type { Services } from "../services.js";
import type { KeyEntry } from "../engine/verification/key-entry.js";
import { keyCodes } from "../engine/verification/verdict.js";
import { authenticateBrowserToken, browserTokenCodes } from "./authenticate-browser-token.js";
import { authenticateToken } from "./authenticate-token.js";
import { authenticateSession, sessionCodes } from "./authenticate-session.js";
import { identifyOperator, type IdentifiedOperator } from "./identify-operator.js";
import type { Call } from "../model/callers/credential.js";
import { isToken } from "../model/callers/is-token.js";
import { noteCaller } from "./note-caller.js";
import type { Principal } from "./principal.js";

export const authenticationCodes = [
  ...keyCodes,
  ...sessionCodes,
  ...browserTokenCodes,
  "authentication_failed",
] as const;

export type AuthenticationCode = (typeof authenticationCodes)[number];

const codes: ReadonlySet<ErrorCode> = new Set(authenticationCodes);

export function isAuthenticationCode(code: ErrorCode): boolean {
  return codes.has(code);
}

/** The caller's identity, or why the credential is not accepted. */
export type Identified = Result<Principal, IdentityCode>;

export type IdentityCode = AuthenticationCode | "account_not_found" | "ip_restricted";

type Authenticated = Result<Principal, IdentityCode | "ip_rate_limit_exceeded">;

/**
 * Identifies the caller, and counts a call whose caller is not recognised. Every use-case does this anew: a request that
 * revokes its own key can do nothing more with it. A promise only when the database has to be asked.
 */
export function authenticate(services: Services, call: Call): Authenticated | Promise<Authenticated> {
  const caller = identify(services, call);
  return caller instanceof Promise
    ? caller.then((identified) => recognise(services, call, identified))
    : recognise(services, call, caller);
}

function recognise({ failedCalls }: Services, call: Call, caller: Identified): Authenticated {
  if (isUnrecognised(caller)) return failedCalls.refuse(call, caller);
  noteCaller(call, caller);
  return caller;
}

/** A good token of an account that does not exist is not a failed credential. */
export function isUnrecognised(caller: Identified): caller is Failure<IdentityCode> {
  return !caller.ok && caller.code !== "account_not_found";
}

/** Counts nothing. A promise only when the database has to be asked. */
export function identify(services: Services, call: Call): Identified | Promise<Identified> {
  const { credential } = call;
  if (credential.kind === "none") return failure("api_key_missing");
  if (credential.kind === "unreadable") return failure("api_key_invalid", [credential.detail]);
  if (credential.kind === "session") return authenticateSession(services, credential.token, call);
  const { secret } = credential;
  if (looksLikeBrowserToken(secret)) return authenticateBrowserToken(services, secret);
  const operator = identifyOperator(services, secret);
  if (operator instanceof Promise) return operator.then(toOperatorPrincipal);
  if (operator !== null) return toOperatorPrincipal(operator);
  const { tokenTrust } = services;
  if (tokenTrust !== null && isToken(secret)) return authenticateToken(services, tokenTrust, secret, call);
  return isWellFormedSecret(secret) ? identifyKey(services, call, secret) : failure("api_key_invalid");
}

function toOperatorPrincipal(operator: IdentifiedOperator): Identified {
  return operator.ok ? success({ kind: "operator", operator: operator.value }) : operator;
}

function identifyKey(services: Services, call: Call, secret: string): Identified | Promise<Identified> {
  const found = services.findKey(secret);
  return found instanceof Promise
    ? found.then((entry) => toKeyPrincipal(services, call, entry))
    : toKeyPrincipal(services, call, found);
}

/** A key may be used only from its addresses, here as at a gateway. */
function toKeyPrincipal(
  services: Services,
  call: Call,
  entry: KeyEntry | null,
): Identified | Promise<Identified> {
  if (entry === null) return failure("api_key_not_found");
  if (entry.revokedAtMs !== null) return failure("api_key_revoked");
  const end = entry.life === null ? null : entry.life.refusal(entry, services.clock().getTime());
  if (end !== null) return failure(end);
  const refused = entry.refuseAddress === null ? null : entry.refuseAddress(call.address());
  if (refused !== null) return failure("ip_restricted", refused);
  const settling = services.lateUses.settle(entry);
  return settling === null
    ? toUsedKey(services, entry)
    : settling.then((ended) => ended ?? toUsedKey(services, entry));
}

function toUsedKey(services: Services, entry: KeyEntry): Identified {
  services.usage.markUsed(entry);
  return success({ kind: "key", apiKey: entry.toApiKey(), account: entry.accountEntry.account, entry });
}
