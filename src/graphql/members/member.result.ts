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

  @Field(() => Member, { description: "The member after the change, or before its removal." })
  readonly member: Member;

  constructor(member: Member) {
    this.member = member;
  }
}

@ObjectType({
  description: "The person is a member from now on, and gets an email that says how to sign in.",
  simpleResolvers: true,
})
export class InviteMemberSuccess extends MemberSuccess {}

@ObjectType({ description: "The member has the new role, on every server.", simpleResolvers: true })
export class ChangeMemberRoleSuccess extends MemberSuccess {}

@ObjectType({
  description: "The person is no longer a member, on every server. Keys that the member created stay.",
  simpleResolvers: true,
})
export class RemoveMemberSuccess extends MemberSuccess {}

@ObjectType({ description: "You are no longer a member of the account.", simpleResolvers: true })
export class LeaveAccountSuccess extends MemberSuccess {}

export const MemberResult = resultUnion("MemberResult", "The member, or an error.", Member, getMemberCodes);

export const MembersResult = resultUnion(
  "MembersResult",
  "A page of members, or an error.",
  MemberConnection,
  listMembersCodes,
);

export const MembershipsResult = resultUnion(
  "MembershipsResult",
  "A page of your memberships, or an error.",
  MemberConnection,
  listMembershipsCodes,
);

export const InviteMemberResult = resultUnion(
  "InviteMemberResult",
  "The new member, or an error.",
  InviteMemberSuccess,
  inviteMemberCodes,
);

export const ChangeMemberRoleResult = resultUnion(
  "ChangeMemberRoleResult",
  "The member with the new role, or an error.",
  ChangeMemberRoleSuccess,
  changeMemberRoleCodes,
);

export const RemoveMemberResult = resultUnion(
  "RemoveMemberResult",
  "The removed member, or an error.",
  RemoveMemberSuccess,
  removeMemberCodes,
);

export const LeaveAccountResult = resultUnion(
  "LeaveAccountResult",
  "Your former membership, or an error.",
  LeaveAccountSuccess,
  leaveAccountCodes,
);
