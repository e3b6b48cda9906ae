import { failure, success, type Result } from "../../../errors/result.js";
import { authorizeActor, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { Principal } from "../../access/principal.js";
import type { AccountId } from "../../model/ids.js";
import type { Digest } from "../../model/keys/secret-digester.js";
import type { Services } from "../../services.js";
import { sessionEndMs } from "../../model/sessions/session.js";
import type { KeyEvents } from "../../engine/events/key-event-hub.js";
import type { Permit } from "../../engine/events/key-subscription.js";

export const watchApiKeyEventsCodes = ["account_suspended"] as const;

type WatchCode = (typeof watchApiKeyEventsCodes)[number] | CallerCode;

/** The events of the account's keys from now on, while the caller may see them. */
export async function watchApiKeyEvents(
  services: Services,
  call: Call,
  onOverrun: () => void,
): Promise<Result<KeyEvents<WatchCode>, WatchCode>> {
  const authorize = () => authorizeSubscriber(services, call, "again");
  const allowed = await authorizeSubscriber(services, call, "a use");
  if (!allowed.ok) return allowed;
  return services.events.open({
    accountId: allowed.value.accountId,
    isOperator: allowed.value.isOperator,
    digests: digestsOf(services, call),
    authorize,
    onOverrun,
  });
}

/** The digests by which a change of the subscriber's own key or session is recognised. */
function digestsOf(services: Services, call: Call): readonly Digest[] {
  const { credential } = call;
  if (credential.kind === "session") return services.digester.candidates(credential.token);
  return credential.kind === "secret" ? services.digester.candidates(credential.secret) : [];
}

/** A suspended account loses its stream; operators keep theirs. */
async function authorizeSubscriber(
  services: Services,
  call: Call,
  counting: "a use" | "again",
): Promise<Result<Permit & { readonly accountId: AccountId; readonly isOperator: boolean }, WatchCode>> {
  const actor = await authorizeActor(services, call, "keys.watch", counting);
  if (!actor.ok) return actor;
  const { accountId, principal } = actor.value;
  if (principal.kind === "operator") return success({ accountId, isOperator: true, untilMs: null });
  const account = await services.accounts.find(accountId);
  if (account === null) return failure("account_not_found");
  if (account.suspendedAt !== null) return failure("account_suspended");
  return success({ accountId, isOperator: false, untilMs: endMs(services, principal) });
}

function endMs({ signIn }: Services, principal: Principal): number | null {
  if (principal.kind !== "member") return null;
  const { session, tokenUntil } = principal;
  return session === null ? (tokenUntil?.getTime() ?? null) : sessionEndMs(session, signIn);
}
