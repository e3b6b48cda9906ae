import { failure, success, type Result } from "../../errors/result.js";
import { isAccountId, type AccountId } from "../ids.js";
import type { Ports } from "../ports.js";
import { authenticate, authenticationCodes } from "./authenticate.js";
import type { Call } from "./credential.js";
import { operations, type Operation } from "./operations.js";
import { operatorAtOnce } from "./operator-at-once.js";
import type { Principal } from "./principal.js";

/** What any operation can answer about its caller. */
export const callerCodes = [
  ...authenticationCodes,
  "endpoint_restricted",
  "account_not_found",
  "validation_error",
  "service_unavailable",
] as const;

export type CallerCode = (typeof callerCodes)[number];

/** May the caller do this at all? */
export async function authorize(
  ports: Ports,
  call: Call,
  operation: Operation,
): Promise<Result<Principal, CallerCode>> {
  const caller = await authenticate(ports, call.credential);
  if (!caller.ok) return caller;
  return isAllowed(caller.value, operation) ? caller : failure("endpoint_restricted");
}

/** May the caller do this, and in which account? */
export async function authorizeInAccount(
  ports: Ports,
  call: Call,
  operation: Operation,
): Promise<Result<AccountId, CallerCode>> {
  const acting = await authorizeActing(ports, call, operation);
  return acting.ok ? success(acting.value.accountId) : acting;
}

/** Who acts, and in which account. */
interface Acting {
  readonly principal: Principal;
  readonly accountId: AccountId;
}

/** The same question, for who needs to know of the caller more than that it may. */
export async function authorizeActing(
  ports: Ports,
  call: Call,
  operation: Operation,
): Promise<Result<Acting, CallerCode>> {
  const caller = await authorize(ports, call, operation);
  if (!caller.ok) return caller;
  const principal = caller.value;
  const accountId = accountNamed(principal, call.accountId);
  if (!accountId.ok) return accountId;
  if (accountId.value === null) {
    const message = "An operator names the account to act in: send its id in this header.";
    return failure("validation_error", [{ field: "X-Account-Id", message }]);
  }
  if (principal.kind === "key") return success({ principal, accountId: accountId.value });
  const account = await ports.accounts.find(accountId.value);
  return account === null ? failure("account_not_found") : success({ principal, accountId: account.id });
}

/**
 * The same question for the busiest caller of all, an operator's gateway, answered without waiting. A no means
 * that the question has to be asked properly.
 */
export function isOperatorAllowed(ports: Ports, { credential }: Call, operation: Operation): boolean {
  if (credential.kind !== "secret") return false;
  const operator = operatorAtOnce(ports, credential.secret);
  return operator !== null && isAllowed({ kind: "operator", operator }, operation);
}

export function isAllowed(principal: Principal, operation: Operation): boolean {
  const rule = operations[operation];
  if (principal.kind === "operator") return isGiven(rule.operator, principal.operator.permissions);
  return isGiven(rule.key, principal.apiKey.permissions);
}

function isGiven<Permission>(
  needed: Permission | "any" | "never",
  permissions: readonly Permission[],
): boolean {
  if (needed === "any") return true;
  return needed !== "never" && permissions.includes(needed);
}

/** The account a caller means: a key's own, the one an operator named, or none. */
export function accountNamed(
  principal: Principal,
  named: string | null,
): Result<AccountId | null, "account_not_found"> {
  if (principal.kind === "key") {
    const own = principal.apiKey.accountId;
    return named === null || named === own ? success(own) : failure("account_not_found");
  }
  if (named === null) return success(null);
  return isAccountId(named) ? success(named) : failure("account_not_found");
}
