import { failure, success, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorizeActor, type CallerCode } from "../../access/authorize.js";
import type { Account } from "../../model/accounts/account.js";
import { parseKeyPolicy, type KeyPolicyInput } from "../../model/accounts/key-policy-input.js";
import type { Call } from "../../model/callers/credential.js";
import type { Services } from "../../services.js";

export const updateKeyPolicyCodes = ["validation_error"] as const;

/** The scopes of its keys are the operator's to say. */
export type UpdateKeyPolicyInput = Omit<KeyPolicyInput, "allowedScopes">;

type Code = (typeof updateKeyPolicyCodes)[number] | CallerCode;

/** Keys stay as they are. When this returns, no replica creates or changes one by the old policy. */
export async function updateKeyPolicy(
  services: Services,
  call: Call,
  input: UpdateKeyPolicyInput,
): Promise<Result<Account, Code>> {
  const actor = await authorizeActor(services, call, "account.updateKeyPolicy");
  if (!actor.ok) return actor;
  const { accountId, principal } = actor.value;
  const { policy, details } = parseKeyPolicy(input, "");
  if (details.length > 0) return failure("validation_error", details);
  const account = await services.accounts.update(accountId, policy, authorOf(principal, call));
  return account === null || account === "taken" ? failure("account_not_found") : success(account);
}
