import { Field, ID, InputType } from "type-graphql";
import type { Role } from "../../core/model/members/role.js";
import { MemberRole } from "./member.type.js";

@InputType({ description: "The person to invite, and the role." })
export class InviteMemberInput {
  @Field(() => String, {
    description: "The person's email address, without a name, such as `ada@example.com`.",
  })
  readonly email!: string;

  @Field(() => MemberRole, {
    description: "The role of the new member. You cannot give a role that may do more than you.",
  })
  readonly role!: Role;
}

@InputType({ description: "The member and the new role." })
export class ChangeMemberRoleInput {
  @Field(() => ID, { description: "The member's id, `mem_…`." })
  readonly id!: string;

  @Field(() => MemberRole, {
    description: "The new role. You cannot give a role that may do more than you.",
  })
  readonly role!: Role;
}

@InputType({ description: "The member to remove." })
export class RemoveMemberInput {
  @Field(() => ID, { description: "The member's id, `mem_…`." })
  readonly id!: string;
}
