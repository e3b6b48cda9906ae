import { Field, ObjectType } from "type-graphql";
import type { Person as PersonRecord } from "../../core/model/members/person.js";
import { Node } from "../node.type.js";
import { DateTime } from "../scalars/date-time.scalar.js";

@ObjectType({
  implements: Node,
  description: "Somebody with an email address, in however many accounts. Only the person itself sees this.",
  simpleResolvers: true,
})
export class Person extends Node {
  @Field(() => String, { description: "The address that links to sign in are sent to, in lower case." })
  readonly email: string;

  @Field(() => DateTime, { description: "When the address first became known here." })
  readonly createdAt: string;

  constructor({ id, email, createdAt }: PersonRecord) {
    super(id);
    this.email = email;
    this.createdAt = createdAt.toISOString();
  }
}
