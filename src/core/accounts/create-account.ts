import { failure, success, type Result } from "../../errors/result.js";
import { authorize, type CallerCode } from "../access/authorize.js";
import type { Call } from "../access/credential.js";
import { newAccountId } from "../ids.js";
import type { Ports } from "../ports.js";
import { defaultMaxKeys, type Account } from "./account.js";
import { checkAccountInput } from "./account-input.js";

export const createAccountCodes = ["validation_error"] as const;

export interface CreateAccountInput {
  readonly name: string;
  readonly maxKeys?: number | null | undefined;
}

type Code = (typeof createAccountCodes)[number] | CallerCode;

export async function createAccount(
  ports: Ports,
  call: Call,
  input: CreateAccountInput,
): Promise<Result<Account, Code>> {
  const caller = await authorize(ports, call, "accounts.create");
  if (!caller.ok) return caller;
  const { changes, details } = checkAccountInput(input);
  if (details.length > 0) return failure("validation_error", details);
  const now = ports.clock();
  const account: Account = {
    id: newAccountId(now),
    name: changes.name ?? input.name,
    maxKeys: changes.maxKeys ?? defaultMaxKeys,
    createdAt: now,
  };
  await ports.accounts.insert(account);
  return success(account);
}
