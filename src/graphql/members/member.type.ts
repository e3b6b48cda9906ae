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
  description: "What a member may do in the account; each may do what the next one may.",
  valuesConfig: {
    OWNER: { description: "Manages members, and all keys." },
    DEVELOPER: { description: "Creates keys, changes and revokes those it created." },
    VIEWER: { description: "Sees keys and members, and changes nothing." },
  },
});

@ObjectType({
  implements: Node,
  description: "A person in an account. The same person is another member in another account.",
  simpleResolvers: true,
})
export class Member extends Node {
  readonly accountId: AccountId;

  @Field(() => String, { description: "The person's address, in lower case." })
  readonly email: string;

  @Field(() => MemberRole, { description: "What the member may do." })
  readonly role: Role;

  @Field(() => DateTime, { description: "When it was invited." })
  readonly createdAt: string;

  @Field(() => DateTime, { nullable: true, description: "When it first came; null until then." })
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
