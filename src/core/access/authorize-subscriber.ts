import { failure, success, type Result } from "../../errors/result.js";
import type { Permit } from "../engine/events/key-subscription.js";
import { revocationDigest } from "../model/browser-tokens/revocation-digests.js";
import type { Call } from "../model/callers/credential.js";
import { keyEnd } from "../model/keys/key-end.js";
import type { KeyReach } from "../model/keys/key-reach.js";
import type { Digest } from "../model/keys/secret-digester.js";
import { sessionEndMs } from "../model/sessions/session.js";
import type { Services } from "../services.js";
import { authorizeActor, type CallerCode } from "./authorize.js";
import { limitOf } from "./authorize-keys.js";
import type { BrowserTokenPrincipal, Principal } from "./principal.js";
import { visitorName } from "./visitor-of.js";

export interface SubscriberPermit extends Permit {
  readonly reach: KeyReach;
  readonly isOperator: boolean;
  readonly visitor: string | null;
}

/** May the caller watch keys of the account? A suspended account loses its stream; operators keep theirs. */
export async function authorizeSubscriber(
  services: Services,
  call: Call,
  operation: "keys.watch" | "usage.read",
  counting: "a use" | "again",
): Promise<Result<SubscriberPermit, CallerCode>> {
  const actor = await authorizeActor(services, call, operation, counting);
  if (!actor.ok) return actor;
  const { accountId, principal } = actor.value;
  const isOperator = principal.kind === "operator";
  const permit = {
    reach: { accountId, limitedTo: limitOf(principal) },
    isOperator,
    visitor: principal.kind === "browser_token" ? visitorName(principal.token) : null,
    untilMs: endMs(services, principal),
    digests: digestsOf(services, call, principal),
  };
  // The account of a browser token was read with it.
  if (isOperator || principal.kind === "browser_token") return success(permit);
  const account = await services.accounts.find(accountId);
  if (account === null) return failure("account_not_found");
  return account.suspendedAt === null ? success(permit) : failure("account_suspended");
}

/** The digests by which a change is recognised that may end what the subscriber uses. */
function digestsOf(services: Services, { credential }: Call, principal: Principal): readonly Digest[] {
  if (principal.kind === "browser_token") return digestsOfToken(principal);
  if (credential.kind === "session") return services.digester.candidates(credential.token);
  return credential.kind === "secret" ? services.digester.candidates(credential.secret) : [];
}

function digestsOfToken({ token, makerDigests }: BrowserTokenPrincipal): readonly Digest[] {
  const { accountId, externalOwnerId } = token;
  const ofOwner = externalOwnerId === null ? [] : [revocationDigest(accountId, externalOwnerId)];
  return [...makerDigests, revocationDigest(accountId, null), ...ofOwner];
}

function endMs({ signIn }: Services, principal: Principal): number | null {
  if (principal.kind === "browser_token") {
    const { token, makerKey, makerSecret } = principal;
    const ends = [token.expiresAt, makerKey === null ? null : keyEnd(makerKey), makerSecret?.endsAt ?? null];
    return Math.min(...ends.map((end) => end?.getTime() ?? Number.POSITIVE_INFINITY));
  }
  if (principal.kind !== "member") return null;
  const { session, tokenUntil } = principal;
  return session === null ? (tokenUntil?.getTime() ?? null) : sessionEndMs(session, signIn);
}
