import { failure, success, type Result } from "../../errors/result.js";
import { isAccountId, type AccountId } from "../ids.js";
import type { Ports } from "../ports.js";
import { authenticate, authenticationCodes } from "./authenticate.js";
import type { Call } from "./credential.js";
import { operations, type Operation } from "./operations.js";
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
  const caller = await authorize(ports, call, operation);
  if (!caller.ok) return caller;
  const accountId = accountNamed(caller.value, call.accountId);
  if (!accountId.ok) return accountId;
  if (accountId.value === null) {
    const message = "An operator names the account to act in: send its id in this header.";
    return failure("validation_error", [{ field: "X-Account-Id", message }]);
  }
  if (caller.value.kind === "key") return success(accountId.value);
  const account = await ports.accounts.find(accountId.value);
  return account === null ? failure("account_not_found") : success(account.id);
}

/** The same question for the busiest caller of all, an operator's gateway, answered without waiting. */
export function isOperatorAllowed(ports: Ports, { credential }: Call, operation: Operation): boolean {
  return (
    credential.kind === "secret" && ports.isOperatorKey(credential.secret) && operations[operation].operator
  );
}

export function isAllowed(principal: Principal, operation: Operation): boolean {
  const rule = operations[operation];
  if (principal.kind === "operator") return rule.operator;
  if (rule.key === "any") return true;
  return rule.key !== "never" && principal.apiKey.permissions.includes(rule.key);
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
