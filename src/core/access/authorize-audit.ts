import { success, type Result } from "../../errors/result.js";
import type { Call } from "../model/callers/credential.js";
import type { AccountId } from "../model/ids.js";
import type { Services } from "../services.js";
import { authorize, authorizeInAccount, type CallerCode } from "./authorize.js";

/** Whose audit trail may the caller read? Null: the one of no account, for an operator who names none. */
export async function authorizeAudit(
  services: Services,
  call: Call,
): Promise<Result<AccountId | null, CallerCode>> {
  const caller = await authorize(services, call, "audit.read");
  if (!caller.ok) return caller;
  if (caller.value.kind === "operator" && call.accountId === null) return success(null);
  return authorizeInAccount(services, call, "audit.read");
}
