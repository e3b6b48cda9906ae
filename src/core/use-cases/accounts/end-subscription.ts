import { failure, success, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { EndedSubscription } from "../../model/accounts/account-store.js";
import type { Call } from "../../model/callers/credential.js";
import { isAccountId } from "../../model/ids.js";
import { parseRevocation } from "../../model/keys/revocation.js";
import type { Services } from "../../services.js";

export const endSubscriptionCodes = ["account_not_found", "validation_error"] as const;

export interface EndSubscriptionInput {
  readonly accountId: string;
  readonly note?: string | null | undefined;
}

type Code = (typeof endSubscriptionCodes)[number] | CallerCode;

/** Revokes all keys of an account in one act. The account may have new keys afterwards; to prevent them, suspend it. */
export async function endSubscription(
  services: Services,
  call: Call,
  { accountId, note }: EndSubscriptionInput,
): Promise<Result<EndedSubscription, Code>> {
  const caller = await authorize(services, call, "accounts.endSubscription");
  if (!caller.ok) return caller;
  const author = authorOf(caller.value, call);
  const revocation = parseRevocation({ reason: "subscription_ended", note }, author.actor);
  if (!revocation.ok) return revocation;
  if (!isAccountId(accountId)) return failure("account_not_found");
  const ended = await services.accounts.endSubscription(accountId, revocation.value, author);
  return ended === null ? failure("account_not_found") : success(ended);
}
