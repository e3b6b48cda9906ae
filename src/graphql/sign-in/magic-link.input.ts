import { Field, InputType } from "type-graphql";

@InputType({ description: "Where to send a link." })
export class RequestMagicLinkInput {
  @Field(() => String, { description: "The address of whoever wants to sign in." })
  readonly email!: string;
}

@InputType({ description: "The link to use." })
export class RedeemMagicLinkInput {
  @Field(() => String, { description: "What stands after `#token=` in the link." })
  readonly token!: string;
}
