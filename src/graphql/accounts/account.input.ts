import { Field, ID, InputType, Int } from "type-graphql";
import { DateTime } from "../scalars/date-time.scalar.js";

@InputType()
abstract class AccountFields {
  @Field(() => String, {
    nullable: true,
    description:
      "What your own systems call it: 1 to 200 characters, no other account's. Tokens of your identity provider may name it so, which is why a change of it also takes `MEMBERS_MANAGE` and `KEYS_MANAGE`. Null for none.",
  })
  readonly externalId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many active keys it may hold, 0 to 10000. A new account may hold 10 when this is absent.",
  })
  readonly maxKeys?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The plan, as `Account.plan` shows it: `SANDBOX`, `BUILDER`, `LAUNCH`, `SCALE` or `UNLIMITED`; lower case, as REST and the command line write it, is taken too. A new account is unlimited when this is absent.",
  })
  readonly plan?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Requests a minute, 0 or more, in place of the plan's; null for the plan's.",
  })
  readonly burstPerMinute?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Requests a billing month, 0 or more, in place of the plan's; null for the plan's.",
  })
  readonly monthlyQuota?: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      "The moment from which billing months are counted. A new account counts from its creation when this is absent.",
  })
  readonly billingAnchor?: Date | null;
}

@InputType({ description: "What a new account is called and may use." })
export class CreateAccountInput extends AccountFields {
  @Field(() => String, { description: "What you call it: 1 to 100 characters once trimmed, not unique." })
  readonly name!: string;
}

@InputType({
  description: "Changes to an account, in force on every server at once; what is absent stays as it is.",
})
export class UpdateAccountInput extends AccountFields {
  @Field(() => ID, { description: "The id of the account to change, `acc_…`." })
  readonly id!: string;

  @Field(() => String, {
    nullable: true,
    description: "What you call it: 1 to 100 characters once trimmed, not unique.",
  })
  readonly name?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: none of its keys is accepted until this is set to false again.",
  })
  readonly suspended?: boolean | null;
}
