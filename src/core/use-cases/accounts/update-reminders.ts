import { failure, success, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorizeActor, type CallerCode } from "../../access/authorize.js";
import type { Account } from "../../model/accounts/account.js";
import { remindersOf, type RemindersInput } from "../../model/accounts/reminders-input.js";
import type { Call } from "../../model/callers/credential.js";
import type { Services } from "../../services.js";

export const updateRemindersCodes = [] as const;

/** Switches mails on or off. What became due while they were off is not sent later. */
export async function updateReminders(
  services: Services,
  call: Call,
  input: RemindersInput,
): Promise<Result<Account, CallerCode>> {
  const actor = await authorizeActor(services, call, "account.updateReminders");
  if (!actor.ok) return actor;
  const { accountId, principal } = actor.value;
  const account = await services.accounts.update(accountId, remindersOf(input), authorOf(principal, call));
  return account === null || account === "taken" ? failure("account_not_found") : success(account);
}
