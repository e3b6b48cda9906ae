import { failure, success, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { mayGiveRole, refuseToGive } from "../../access/may-give-role.js";
import { isAccountId } from "../../model/ids.js";
import type { Services } from "../../services.js";
import type { Account } from "../../model/accounts/account.js";
import {
  accountInputCodes,
  externalIdTaken,
  parseAccountInput,
  type AccountInput,
} from "../../model/accounts/account-input.js";

export const updateAccountCodes = [...accountInputCodes, "account_not_found"] as const;

export interface UpdateAccountInput extends AccountInput {
  readonly id: string;
  /** True suspends the account: gateways accept none of its keys. False ends that. */
  readonly suspended?: boolean | null | undefined;
}

type Code = (typeof updateAccountCodes)[number] | CallerCode;

export async function updateAccount(
  services: Services,
  call: Call,
  input: UpdateAccountInput,
): Promise<Result<Account, Code>> {
  const caller = await authorize(services, call, "accounts.update");
  if (!caller.ok) return caller;
  const changes = parseAccountInput(input);
  if (!changes.ok) return changes;
  if (!isAccountId(input.id)) return failure("account_not_found");
  // Tokens of an identity provider name accounts by their external id: to change it lets other people in.
  const isNamedAnew = typeof changes.value.externalId === "string";
  if (isNamedAnew && !mayGiveRole(caller.value, "OWNER")) return refuseToGive("externalId");
  const suspended = input.suspended ?? null;
  const all = {
    ...changes.value,
    ...(suspended === null ? {} : { suspendedAt: suspended ? services.clock() : null }),
  };
  const account = await services.accounts.update(input.id, all, authorOf(caller.value, call));
  if (account === "taken") return externalIdTaken();
  return account === null ? failure("account_not_found") : success(account);
}
