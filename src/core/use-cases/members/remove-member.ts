import { failure, success, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorizeActor, type CallerCode } from "../../access/authorize.js";
import type { ChangeAuthor } from "../../model/audit/change-author.js";
import type { Call } from "../../model/callers/credential.js";
import { isMemberId, type AccountId, type MemberId } from "../../model/ids.js";
import type { Services } from "../../services.js";
import { isLastOwner } from "../../model/members/last-owner.js";
import type { Member } from "../../model/members/member.js";

export const removeMemberCodes = ["member_not_found", "last_owner_required"] as const;

type RemovalCode = (typeof removeMemberCodes)[number];

/** When this returns, no replica lets the person act in the account. The keys that they created stay. */
export async function removeMember(
  services: Services,
  call: Call,
  id: string,
): Promise<Result<Member, RemovalCode | CallerCode>> {
  const actor = await authorizeActor(services, call, "members.remove");
  if (!actor.ok) return actor;
  const { accountId, principal } = actor.value;
  return isMemberId(id)
    ? takeAway(services, accountId, id, authorOf(principal, call))
    : failure("member_not_found");
}

export function takeAway(
  { members }: Services,
  accountId: AccountId,
  id: MemberId,
  author: ChangeAuthor,
): Promise<Result<Member, RemovalCode>> {
  return members.withAccountLocked(accountId, async (locked): Promise<Result<Member, RemovalCode>> => {
    const member = (await locked?.find(id)) ?? null;
    if (locked === null || member === null) return failure("member_not_found");
    if (await isLastOwner(locked, member)) return failure("last_owner_required");
    await locked.remove(member, author);
    return success(member);
  });
}
