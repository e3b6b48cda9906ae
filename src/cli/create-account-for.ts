import type { Account } from "../core/model/accounts/account.js";
import type { Call } from "../core/model/callers/credential.js";
import type { Core } from "../core/core.js";
import type { ErrorCode } from "../errors/catalogue.js";
import type { Result } from "../errors/result.js";

/** An account, and the invitation of whoever owns it. */
export async function createAccountFor(
  core: Core,
  callIn: (accountId: string | null) => Call,
  input: Parameters<Core["createAccount"]>[1],
  ownerEmail: string | undefined,
): Promise<Result<Account, ErrorCode>> {
  const created = await core.createAccount(callIn(null), input);
  if (!created.ok || ownerEmail === undefined) return created;
  const invited = await core.inviteMember(callIn(created.value.id), { email: ownerEmail, role: "OWNER" });
  return invited.ok ? created : invited;
}
