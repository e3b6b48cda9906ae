import { Field, InputType } from "type-graphql";

@InputType({ description: "The address to which a sign-in link is sent." })
export class RequestMagicLinkInput {
  @Field(() => String, { description: "The email address of the person who wants to sign in." })
  readonly email!: string;
}

@InputType({ description: "The sign-in link to use." })
export class RedeemMagicLinkInput {
  @Field(() => String, { description: "The text after `#token=` in the link." })
  readonly token!: string;
}
