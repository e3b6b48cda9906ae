import type { ErrorDetail } from "../../../errors/result.js";
import { refuseDisallowed } from "../../model/accounts/key-policy.js";
import type { AccountId } from "../../model/ids.js";
import { refuseUndeclared } from "../../model/keys/scope-catalogue.js";
import type { Services } from "../../services.js";

/** What is wrong with scopes that a key of this account is given: undeclared ones, and those that its policy does not allow. */
export async function refuseScopes(
  { accounts, scopeCatalogue }: Services,
  accountId: AccountId,
  scopes: readonly string[],
): Promise<ErrorDetail[]> {
  const undeclared = refuseUndeclared(scopeCatalogue, scopes);
  if (undeclared.length > 0 || scopes.length === 0) return undeclared;
  const account = await accounts.find(accountId);
  return account === null ? [] : refuseDisallowed(account, scopes);
}
