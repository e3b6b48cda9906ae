import { Field, ID, InputType } from "type-graphql";
import type { Role } from "../../core/model/members/role.js";
import { MemberRole } from "./member.type.js";

@InputType({ description: "Whom to invite." })
export class InviteMemberInput {
  @Field(() => String, { description: "The address to invite: a bare one, as `ada@example.com`." })
  readonly email!: string;

  @Field(() => MemberRole, {
    description: "What the new member may do: nothing that you may not do yourself.",
  })
  readonly role!: Role;
}

@InputType({ description: "Which member gets which role." })
export class ChangeMemberRoleInput {
  @Field(() => ID, { description: "The member's id, `mem_…`." })
  readonly id!: string;

  @Field(() => MemberRole, {
    description: "What the member may do from now on. Nobody gives more than they may do themselves.",
  })
  readonly role!: Role;
}

@InputType({ description: "Which member to remove." })
export class RemoveMemberInput {
  @Field(() => ID, { description: "The member's id, `mem_…`." })
  readonly id!: string;
}
