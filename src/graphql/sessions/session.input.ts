import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "The session to end." })
export class RevokeSessionInput {
  @Field(() => ID, { description: "The session's id, `ses_…`." })
  readonly id!: string;
}
