import { failure, success, type Failure, type Result } from "../../errors/result.js";
import { isAccountId, type AccountId, type MemberId } from "../model/ids.js";
import type { Services } from "../services.js";
import { authenticate, authenticationCodes } from "./authenticate.js";
import { isAllowed } from "./is-allowed.js";
import type { Call } from "../model/callers/credential.js";
import {
  operationNames,
  operations,
  type Operation,
  type OperationRule,
} from "../model/callers/operations.js";
import type { BrowserTokenPrincipal, KeyPrincipal, MemberPrincipal, Principal } from "./principal.js";

/** The codes about the caller that any operation can return. */
export const callerCodes = [
  ...authenticationCodes,
  "ip_rate_limit_exceeded",
  "ip_restricted",
  "account_suspended",
  "key_rate_limit_exceeded",
  "key_uses_exceeded",
  "endpoint_restricted",
  "account_not_found",
  "validation_error",
  "service_unavailable",
] as const;

export type CallerCode = (typeof callerCodes)[number];

/** In which account a caller acts, and as whom. */
export interface Actor {
  readonly accountId: AccountId;
  readonly principal: Principal;
  /** Null for operators and keys. */
  readonly memberId: MemberId | null;
}

/** Whether this call counts as a use of the caller's key, or asks again for what was allowed before. */
type Counting = "a use" | "again";

type Authorized = Result<Principal, CallerCode>;

/** May the caller do this at all? A promise only when the database has to be asked, or a use of a key is taken. */
export function authorize(
  services: Services,
  call: Call,
  operation: Operation,
  counting: Counting = "a use",
): Authorized | Promise<Authorized> {
  const caller = authenticate(services, call);
  const allow = (authenticated: Awaited<typeof caller>) =>
    authenticated.ok
      ? allowPrincipal(services, call, authenticated.value, operation, counting)
      : authenticated;
  return caller instanceof Promise ? caller.then(allow) : allow(caller);
}

function allowPrincipal(
  services: Services,
  call: Call,
  principal: Principal,
  operation: Operation,
  counting: Counting,
): Authorized | Promise<Authorized> {
  if (principal.kind === "browser_token") return allowBrowserToken(principal, operation);
  if (isAllowed(principal, operation)) {
    if (principal.kind !== "key" || !takesUse(operation)) return success(principal);
    if (isSuspended(principal)) return failure("account_suspended");
    return counting === "a use" ? takeUse(services, principal) : success(principal);
  }
  const isWithoutAccount = principal.kind === "member" && principal.member === null;
  return isWithoutAccount && operations[operation].member !== "never"
    ? refuseWithoutAccount(services, call, principal)
    : failure("endpoint_restricted");
}

function allowBrowserToken(
  principal: BrowserTokenPrincipal,
  operation: Operation,
): Result<Principal, "account_suspended" | "endpoint_restricted"> {
  if (isSuspended(principal)) return failure("account_suspended");
  if (isAllowed(principal, operation)) return success(principal);
  const { browser: needed }: OperationRule = operations[operation];
  const message =
    needed === undefined ? "No browser token may do this." : `The browser token lacks the action ${needed}.`;
  return failure("endpoint_restricted", [{ field: "Authorization", message }]);
}

async function takeUse({ uses, firstUses }: Services, principal: KeyPrincipal): Promise<Authorized> {
  const { entry } = principal;
  return (await uses.take(entry)) ?? (await firstUses.settle(entry)) ?? success(principal);
}

/** May the caller do this, in which account, and as whom? */
export async function authorizeActor(
  services: Services,
  call: Call,
  operation: Operation,
  counting: Counting = "a use",
): Promise<Result<Actor, CallerCode>> {
  const caller = await authorize(services, call, operation, counting);
  if (!caller.ok) return caller;
  const { value: principal } = caller;
  const named = accountNamed(principal, call.accountId);
  if (!named.ok) return named;
  const { value: accountId } = named;
  if (accountId === null) return principal.kind === "member" ? severalAccounts() : noAccount();
  if (principal.kind === "key" || principal.kind === "browser_token") {
    return success({ accountId, principal, memberId: null });
  }
  if (principal.kind === "member") {
    return success({ accountId, principal, memberId: principal.member?.id ?? null });
  }
  const account = await services.accounts.find(accountId);
  return account === null ? failure("account_not_found") : success({ accountId, principal, memberId: null });
}

/** May the caller do this, and in which account? */
export async function authorizeInAccount(
  services: Services,
  call: Call,
  operation: Operation,
): Promise<Result<AccountId, CallerCode>> {
  const actor = await authorizeActor(services, call, operation);
  return actor.ok ? success(actor.value.accountId) : actor;
}

/** Whether the operation counts as a use of the key. Any key may ask who it is without limit. */
function takesUse(operation: Operation): boolean {
  const { key }: OperationRule = operations[operation];
  return key !== "any" && key !== "never";
}

function isSuspended({ account }: KeyPrincipal | BrowserTokenPrincipal): boolean {
  return account.suspendedAt !== null;
}

/** The operations that a dashboard may offer to the caller. */
export function allowedOperations(principal: Principal): readonly Operation[] {
  const managesNothing = principal.kind === "key" && isSuspended(principal);
  return operationNames.filter(
    (operation) => isAllowed(principal, operation) && !(managesNothing && takesUse(operation)),
  );
}

/** The account a caller means: a key's or a browser token's own, the one a person chose or an operator named, or none. */
export function accountNamed(
  principal: Principal,
  named: string | null,
): Result<AccountId | null, "account_not_found"> {
  if (principal.kind === "key" || principal.kind === "browser_token") {
    const own = principal.account.id;
    return named === null || named === own ? success(own) : failure("account_not_found");
  }
  if (principal.kind === "member") {
    if (principal.member !== null) return success(principal.member.accountId);
    return named === null ? success(null) : failure("account_not_found");
  }
  if (named === null) return success(null);
  return isAccountId(named) ? success(named) : failure("account_not_found");
}

/**
 * The answer is the same for an account that does not exist, is somebody else's, or that the person was removed
 * from.
 */
async function refuseWithoutAccount(
  services: Services,
  call: Call,
  { person }: MemberPrincipal,
): Promise<Failure<"account_not_found" | "validation_error">> {
  if (call.accountId !== null) return failure("account_not_found");
  const [membership] = await services.members.firstOf(person.id, 1);
  return membership === undefined ? failure("account_not_found") : severalAccounts();
}

function severalAccounts(): Failure<"validation_error"> {
  return nameAccount("You are a member of several accounts: send the id of one in this header.");
}

function noAccount(): Failure<"validation_error"> {
  return nameAccount("An operator names the account to act in: send its id in this header.");
}

function nameAccount(message: string): Failure<"validation_error"> {
  return failure("validation_error", [{ field: "X-Account-Id", message }]);
}
