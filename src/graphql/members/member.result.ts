import { Field, ObjectType } from "type-graphql";
import { changeMemberRoleCodes } from "../../core/use-cases/members/change-member-role.js";
import { getMemberCodes } from "../../core/use-cases/members/get-member.js";
import { inviteMemberCodes } from "../../core/use-cases/members/invite-member.js";
import { leaveAccountCodes } from "../../core/use-cases/members/leave-account.js";
import { listMembersCodes } from "../../core/use-cases/members/list-members.js";
import { listMembershipsCodes } from "../../core/use-cases/members/list-memberships.js";
import { removeMemberCodes } from "../../core/use-cases/members/remove-member.js";
import { resultUnion } from "../errors/result-union.js";
import { Member, MemberConnection } from "./member.type.js";

@ObjectType({ simpleResolvers: true })
abstract class MemberSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => Member, { description: "The member as it is now, or was at last." })
  readonly member: Member;

  constructor(member: Member) {
    this.member = member;
  }
}

@ObjectType({
  description: "The person is a member from now on, and a mail says how to come in.",
  simpleResolvers: true,
})
export class InviteMemberSuccess extends MemberSuccess {}

@ObjectType({ description: "The member has the role, and every server goes by it.", simpleResolvers: true })
export class ChangeMemberRoleSuccess extends MemberSuccess {}

@ObjectType({
  description: "The person is no member any more, and no server lets them in. Keys they created stay.",
  simpleResolvers: true,
})
export class RemoveMemberSuccess extends MemberSuccess {}

@ObjectType({ description: "You are no member of the account any more.", simpleResolvers: true })
export class LeaveAccountSuccess extends MemberSuccess {}

export const MemberResult = resultUnion(
  "MemberResult",
  "The member, or why there is none for you.",
  Member,
  getMemberCodes,
);

export const MembersResult = resultUnion(
  "MembersResult",
  "A page of members, or why there is none.",
  MemberConnection,
  listMembersCodes,
);

export const MembershipsResult = resultUnion(
  "MembershipsResult",
  "A page of your memberships, or why there is none.",
  MemberConnection,
  listMembershipsCodes,
);

export const InviteMemberResult = resultUnion(
  "InviteMemberResult",
  "The new member, or why there is none.",
  InviteMemberSuccess,
  inviteMemberCodes,
);

export const ChangeMemberRoleResult = resultUnion(
  "ChangeMemberRoleResult",
  "The member with the role, or why it does not have it.",
  ChangeMemberRoleSuccess,
  changeMemberRoleCodes,
);

export const RemoveMemberResult = resultUnion(
  "RemoveMemberResult",
  "Who was removed, or why nobody was.",
  RemoveMemberSuccess,
  removeMemberCodes,
);

export const LeaveAccountResult = resultUnion(
  "LeaveAccountResult",
  "Who you were in the account, or why you still are.",
  LeaveAccountSuccess,
  leaveAccountCodes,
);
