import { failure, success, type Result } from "../../errors/result.js";
import { authorize, type CallerCode } from "../access/authorize.js";
import type { Call } from "../access/credential.js";
import { isAccountId } from "../ids.js";
import type { Ports } from "../ports.js";
import type { Account } from "./account.js";
import { checkAccountInput, type AccountInput } from "./account-input.js";

export const updateAccountCodes = ["validation_error", "account_not_found"] as const;

export interface UpdateAccountInput extends AccountInput {
  readonly id: string;
}

type Code = (typeof updateAccountCodes)[number] | CallerCode;

export async function updateAccount(
  ports: Ports,
  call: Call,
  input: UpdateAccountInput,
): Promise<Result<Account, Code>> {
  const caller = await authorize(ports, call, "accounts.update");
  if (!caller.ok) return caller;
  const { changes, details } = checkAccountInput(input);
  if (details.length > 0) return failure("validation_error", details);
  if (!isAccountId(input.id)) return failure("account_not_found");
  const account = await ports.accounts.update(input.id, changes);
  return account === null ? failure("account_not_found") : success(account);
}
