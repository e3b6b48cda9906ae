import { Field, ID, InputType, Int } from "type-graphql";
import { DateTime } from "../scalars/date-time.scalar.js";

@InputType()
abstract class AccountLimitFields {
  @Field(() => Int, {
    nullable: true,
    description: "How many active keys it may hold, 0 to 10000; 10 for a new account.",
  })
  readonly maxKeys?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "`sandbox`, `builder`, `launch`, `scale` or `unlimited`; unlimited for a new account.",
  })
  readonly plan?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Requests a minute in place of the plan's; null for the plan's.",
  })
  readonly burstPerMinute?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Requests a month in place of the plan's; null for the plan's.",
  })
  readonly monthlyQuota?: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "From when on billing months are counted; the creation when absent.",
  })
  readonly billingAnchor?: Date | null;
}

@InputType({ description: "A new account." })
export class CreateAccountInput extends AccountLimitFields {
  @Field(() => String, { description: "1 to 100 characters, once trimmed." })
  readonly name!: string;
}

@InputType({
  description: "Changes to an account, in force on every server at once; what is absent stays as it is.",
})
export class UpdateAccountInput extends AccountLimitFields {
  @Field(() => ID, { description: "The account to change." })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: "1 to 100 characters, once trimmed." })
  readonly name?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: none of its keys is accepted until it is set to false again.",
  })
  readonly suspended?: boolean | null;
}
