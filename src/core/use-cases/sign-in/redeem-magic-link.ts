import { failure, success, type Failure, type Result } from "../../../errors/result.js";
import { authorAs } from "../../access/author-of.js";
import type { Call } from "../../model/callers/credential.js";
import type { MemberId, PersonId } from "../../model/ids.js";
import type { Digest } from "../../model/keys/secret-digester.js";
import type { Person } from "../../model/members/person.js";
import type { Services } from "../../services.js";
import { newSession } from "../../model/sessions/new-session.js";
import type { Session } from "../../model/sessions/session.js";
import { newOwnAccount } from "./new-own-account.js";
import { isWellFormedToken } from "../../model/sign-in/token.js";

export const redeemMagicLinkCodes = [
  "magic_link_not_found",
  "magic_link_expired",
  "magic_link_already_used",
] as const;

type Code = (typeof redeemMagicLinkCodes)[number];

export interface SignedIn {
  readonly person: Person;
  readonly session: Session;
  /** Only this answer holds it, and it is not stored. */
  readonly token: string;
}

/** A link works once, also when several calls use it at the same time. */
export async function redeemMagicLink(
  services: Services,
  call: Call,
  linkToken: string,
): Promise<Result<SignedIn, Code>> {
  const { magicLinks, digester, signIn, signInLimits, background, clock } = services;
  if (!isWellFormedToken("link", linkToken)) return failure("magic_link_not_found");
  const digests = digester.candidates(linkToken);
  const now = clock();
  const { session, token } = newSession(digester, signIn, call.userAgent(), now);
  const ownAccount = signIn.isSignUpOpen ? newOwnAccount(now) : null;
  const authorFor = (id: PersonId | MemberId) => authorAs({ kind: "member", id }, call);
  const redeemed = await magicLinks.redeem(digests, now, { session, ownAccount, authorFor });
  if (redeemed === null) return explain(services, digests);
  call.standing = "recognised";
  background.run(() => signInLimits.linkUsed(redeemed.person.email));
  return success({ ...redeemed, token });
}

async function explain({ magicLinks }: Services, digests: readonly Digest[]): Promise<Failure<Code>> {
  const link = await magicLinks.find(digests);
  if (link === null) return failure("magic_link_not_found");
  return failure(link.usedAt === null ? "magic_link_expired" : "magic_link_already_used");
}
