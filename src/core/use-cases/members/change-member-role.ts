import { failure, success, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorizeActor, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { mayGiveRole, refuseToGive } from "../../access/may-give-role.js";
import { isMemberId } from "../../model/ids.js";
import type { Services } from "../../services.js";
import { isLastOwner } from "../../model/members/last-owner.js";
import type { Member } from "../../model/members/member.js";
import { isAtLeast, type Role } from "../../model/members/role.js";

export const changeMemberRoleCodes = ["member_not_found", "last_owner_required"] as const;

export interface ChangeMemberRoleInput {
  readonly id: string;
  readonly role: Role;
}

type Code = (typeof changeMemberRoleCodes)[number] | CallerCode;

/** When this returns, every replica applies the new role. */
export async function changeMemberRole(
  services: Services,
  call: Call,
  { id, role }: ChangeMemberRoleInput,
): Promise<Result<Member, Code>> {
  const actor = await authorizeActor(services, call, "members.update");
  if (!actor.ok) return actor;
  const { accountId, principal } = actor.value;
  if (!isMemberId(id)) return failure("member_not_found");
  return services.members.withAccountLocked(accountId, async (locked): Promise<Result<Member, Code>> => {
    const member = (await locked?.find(id)) ?? null;
    if (locked === null || member === null) return failure("member_not_found");
    if (role === member.role) return success(member);
    if (!isAtLeast(member.role, role) && !mayGiveRole(principal, role)) return refuseToGive("role");
    if (await isLastOwner(locked, member)) return failure("last_owner_required");
    await locked.setRole(member, role, authorOf(principal, call));
    return success({ ...member, role });
  });
}
