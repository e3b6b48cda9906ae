import { failure, success, type Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { MemberPrincipal } from "../../access/principal.js";
import { isAccountId, type AccountId } from "../../model/ids.js";
import type { Services } from "../../services.js";
import type { Account } from "../../model/accounts/account.js";

export const getAccountCodes = ["account_not_found"] as const;

type Code = (typeof getAccountCodes)[number] | CallerCode;

/**
 * Operators see any account, a key its own, a person those that they are members of. Absent and not theirs is the
 * same answer.
 */
export async function getAccount(services: Services, call: Call, id: string): Promise<Result<Account, Code>> {
  const caller = await authorize(services, call, "account.read");
  if (!caller.ok) return caller;
  const principal = caller.value;
  if (!isAccountId(id)) return failure("account_not_found");
  if (principal.kind === "key" && principal.apiKey.accountId !== id) return failure("account_not_found");
  if (principal.kind === "member" && !(await isOf(services, principal, id)))
    return failure("account_not_found");
  const account = await services.accounts.find(id);
  return account === null ? failure("account_not_found") : success(account);
}

/** A token is for one account only, even if its person is a member of others. */
async function isOf(
  services: Services,
  { person, member, session }: MemberPrincipal,
  id: AccountId,
): Promise<boolean> {
  if (session === null) return member?.accountId === id;
  return (await services.members.findOf(person.id, id)) !== null;
}
