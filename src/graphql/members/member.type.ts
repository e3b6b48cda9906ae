import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { AccountId } from "../../core/model/ids.js";
import type { Member as MemberRecord } from "../../core/model/members/member.js";
import type { Role } from "../../core/model/members/role.js";
import { Node } from "../node.type.js";
import { connectionType } from "../paging/connection-type.js";
import { DateTime } from "../scalars/date-time.scalar.js";

export const MemberRole = {
  OWNER: "OWNER",
  DEVELOPER: "DEVELOPER",
  VIEWER: "VIEWER",
} as const satisfies Record<Role, Role>;

registerEnumType(MemberRole, {
  name: "MemberRole",
  description: "The roles of members. Each role may also do what the roles after it may do.",
  valuesConfig: {
    OWNER: { description: "May manage members and all keys." },
    DEVELOPER: { description: "May create keys, and change and revoke the keys it created." },
    VIEWER: { description: "May see keys and members, and change nothing." },
  },
});

@ObjectType({
  implements: Node,
  description: "A person's membership of one account. A person has a separate member record in each account.",
  simpleResolvers: true,
})
export class Member extends Node {
  readonly accountId: AccountId;

  @Field(() => String, { description: "The person's email address, in lower case." })
  readonly email: string;

  @Field(() => MemberRole, { description: "The member's role, which says what the member may do." })
  readonly role: Role;

  @Field(() => DateTime, { description: "When the person was invited." })
  readonly createdAt: string;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the person first signed in and acted in the account; null until then.",
  })
  readonly joinedAt: string | null;

  constructor({ id, accountId, email, role, createdAt, joinedAt }: MemberRecord) {
    super(id);
    this.accountId = accountId;
    this.email = email;
    this.role = role;
    this.createdAt = createdAt.toISOString();
    this.joinedAt = joinedAt?.toISOString() ?? null;
  }

  static readonly from = (member: MemberRecord): Member => new Member(member);
}

export const MemberConnection = connectionType("Member", "members", Member);
