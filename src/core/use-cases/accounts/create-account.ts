import { success, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { Services } from "../../services.js";
import type { Account } from "../../model/accounts/account.js";
import {
  accountInputCodes,
  externalIdTaken,
  parseAccountInput,
  type AccountInput,
} from "../../model/accounts/account-input.js";
import { newAccount } from "../../model/accounts/new-account.js";

export const createAccountCodes = accountInputCodes;

export interface CreateAccountInput extends AccountInput {
  readonly name: string;
}

type Code = (typeof createAccountCodes)[number] | CallerCode;

export async function createAccount(
  services: Services,
  call: Call,
  input: CreateAccountInput,
): Promise<Result<Account, Code>> {
  const caller = await authorize(services, call, "accounts.create");
  if (!caller.ok) return caller;
  const given = parseAccountInput(input);
  if (!given.ok) return given;
  const account: Account = { ...newAccount(input.name, services.clock()), ...given.value };
  const inserted = await services.accounts.insert(account, authorOf(caller.value, call));
  return inserted === "inserted" ? success(account) : externalIdTaken();
}
