import { failure, success, type Result } from "../../errors/result.js";
import type { Permit } from "../engine/events/key-subscription.js";
import type { Call } from "../model/callers/credential.js";
import type { AccountId } from "../model/ids.js";
import type { Digest } from "../model/keys/secret-digester.js";
import { sessionEndMs } from "../model/sessions/session.js";
import type { Services } from "../services.js";
import { authorizeActor, type CallerCode } from "./authorize.js";
import type { Principal } from "./principal.js";

export interface SubscriberPermit extends Permit {
  readonly accountId: AccountId;
  readonly isOperator: boolean;
}

/** May the caller watch the keys of the account? A suspended account loses its stream; operators keep theirs. */
export async function authorizeSubscriber(
  services: Services,
  call: Call,
  counting: "a use" | "again",
): Promise<Result<SubscriberPermit, CallerCode>> {
  const actor = await authorizeActor(services, call, "keys.watch", counting);
  if (!actor.ok) return actor;
  const { accountId, principal } = actor.value;
  if (principal.kind === "operator") return success({ accountId, isOperator: true, untilMs: null });
  const account = await services.accounts.find(accountId);
  if (account === null) return failure("account_not_found");
  if (account.suspendedAt !== null) return failure("account_suspended");
  return success({ accountId, isOperator: false, untilMs: endMs(services, principal) });
}

/** The digests by which a change of the subscriber's own key or session is recognised. */
export function subscriberDigests(services: Services, call: Call): readonly Digest[] {
  const { credential } = call;
  if (credential.kind === "session") return services.digester.candidates(credential.token);
  return credential.kind === "secret" ? services.digester.candidates(credential.secret) : [];
}

function endMs({ signIn }: Services, principal: Principal): number | null {
  if (principal.kind !== "member") return null;
  const { session, tokenUntil } = principal;
  return session === null ? (tokenUntil?.getTime() ?? null) : sessionEndMs(session, signIn);
}
