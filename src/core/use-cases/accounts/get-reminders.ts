import { failure, success, type Result } from "../../../errors/result.js";
import { authorizeInAccount, type CallerCode } from "../../access/authorize.js";
import type { Account } from "../../model/accounts/account.js";
import type { Call } from "../../model/callers/credential.js";
import type { Services } from "../../services.js";

export const getRemindersCodes = [] as const;

/** The account in which the caller acts, for what its people are reminded of. */
export async function getReminders(services: Services, call: Call): Promise<Result<Account, CallerCode>> {
  const accountId = await authorizeInAccount(services, call, "account.readReminders");
  if (!accountId.ok) return accountId;
  const account = await services.accounts.find(accountId.value);
  return account === null ? failure("account_not_found") : success(account);
}
