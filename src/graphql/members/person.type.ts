import { Field, ObjectType } from "type-graphql";
import type { Person as PersonRecord } from "../../core/model/members/person.js";
import { Node } from "../node.type.js";
import { DateTime } from "../scalars/date-time.scalar.js";

@ObjectType({
  implements: Node,
  description:
    "A person with an email address, who can be a member of several accounts. Only the person sees this record.",
  simpleResolvers: true,
})
export class Person extends Node {
  @Field(() => String, { description: "The address to which sign-in links are sent, in lower case." })
  readonly email: string;

  @Field(() => DateTime, { description: "When this server first recorded the address." })
  readonly createdAt: string;

  constructor({ id, email, createdAt }: PersonRecord) {
    super(id);
    this.email = email;
    this.createdAt = createdAt.toISOString();
  }
}
