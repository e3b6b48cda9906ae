import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "A new account." })
export class CreateAccountInput {
  @Field(() => String, { description: "1 to 100 characters, once trimmed." })
  readonly name!: string;

  @Field(() => Int, {
    nullable: true,
    description: "How many active keys it may hold, 0 to 10000; 10 when absent.",
  })
  readonly maxKeys?: number | null;
}

@InputType({ description: "Changes to an account; what is absent stays as it is." })
export class UpdateAccountInput {
  @Field(() => ID, { description: "The account to change." })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: "1 to 100 characters, once trimmed." })
  readonly name?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many active keys it may hold, 0 to 10000. Lowering it below what is held revokes nothing.",
  })
  readonly maxKeys?: number | null;
}
