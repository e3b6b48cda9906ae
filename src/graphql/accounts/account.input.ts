import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import type { JsonObject } from "../../core/model/json-object.js";
import { PageArgs } from "../paging/page-args.input.js";
import { JSONObject } from "../scalars/json-object.scalar.js";
import { DateTime } from "../scalars/date-time.scalar.js";

@InputType()
abstract class KeyPolicyFields {
  @Field(() => Int, {
    nullable: true,
    description:
      "The longest life of a key in days, 1 to 36500, counted from its creation; null for any. Each new key then needs an" +
      " expiry. Keys keep the expiry that they have.",
  })
  readonly maxKeyLifetimeDays?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether each new key needs an expiry. Keys without one stay as they are.",
  })
  readonly keysMustExpire?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The idle timeout in days of new keys that name none, 1 to 3650; null for no timeout. A key can have another one.",
  })
  readonly defaultIdleTimeoutDays?: number | null;
}

@InputType({
  description: "What the keys of your own account must be like. A field that is absent stays as it is.",
})
export class UpdateKeyPolicyInput extends KeyPolicyFields {}

@InputType({ description: "What an account asks of its keys. A field that is absent stays as it is." })
export class KeyPolicyInput extends KeyPolicyFields {
  @Field(() => [String], {
    nullable: true,
    description:
      "The scopes that its keys may be given, such as `invoices:*`, at most 50. Null or empty means any. Keys keep the" +
      " scopes that they have.",
  })
  readonly allowedScopes?: string[] | null;
}

@InputType()
abstract class RemindersFields {
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether people are mailed before keys and old secrets end.",
  })
  readonly aboutKeys?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether people are mailed when 80 % of a limit is used, and when all of it is.",
  })
  readonly aboutLimits?: boolean | null;
}

@InputType({
  description:
    "Of what the people of your own account are reminded by mail. A field that is absent stays as it is.",
})
export class UpdateRemindersInput extends RemindersFields {}

@InputType({
  description:
    "Of what the people of an account are reminded by mail. A field that is absent stays as it is.",
})
export class RemindersInput extends RemindersFields {}

@InputType()
abstract class AccountFields {
  @Field(() => JSONObject, {
    nullable: true,
    description:
      "What your own systems keep about the account, at most 4096 bytes as JSON; null for nothing. Checks return it, and" +
      " callers who may read the account see it.",
  })
  readonly metadata?: JsonObject | null;

  @Field(() => KeyPolicyInput, {
    nullable: true,
    description: "What the account asks of all keys that are created or changed.",
  })
  readonly keyPolicy?: KeyPolicyInput | null;

  @Field(() => RemindersInput, {
    nullable: true,
    description:
      "Of what the people of the account are reminded by mail: of everything, unless it is switched off.",
  })
  readonly reminders?: RemindersInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The account's id in your own systems, 1 to 200 characters and unique; null for none. Tokens of your" +
      " identity provider can name the account by it, so changing it also requires `MEMBERS_MANAGE` and" +
      " `KEYS_MANAGE`.",
  })
  readonly externalId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The most active keys that the account may hold, 0 to 10000. A new account gets 10 when this is absent.",
  })
  readonly maxKeys?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The plan, as in `Account.plan`: `SANDBOX`, `BUILDER`, `LAUNCH`, `SCALE` or `UNLIMITED`, in upper or" +
      " lower case. A new account gets `UNLIMITED` when this is absent.",
  })
  readonly plan?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Checks per minute over all keys of the account, 0 or more. Null means the plan's number.",
  })
  readonly burstPerMinute?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Checks per billing month over all keys of the account, 0 or more. Null means the plan's number.",
  })
  readonly monthlyQuota?: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      "The start of the billing months: each month begins on this day and at this time. A new account uses its" +
      " creation when this is absent.",
  })
  readonly billingAnchor?: Date | null;
}

@InputType({ description: "The name, plan and limits of a new account." })
export class CreateAccountInput extends AccountFields {
  @Field(() => String, {
    description: "The name, 1 to 100 characters after trimming. It need not be unique.",
  })
  readonly name!: string;
}

@InputType({ description: "The account whose keys are all revoked." })
export class EndSubscriptionInput {
  @Field(() => ID, { description: "The account's id, `acc_…`." })
  readonly accountId!: string;

  @Field(() => String, {
    nullable: true,
    description: "A note for the record of each key, at most 500 characters; absent for none.",
  })
  readonly note?: string | null;
}

@InputType({
  description: "Changes to an account. A field that is absent stays as it is.",
})
export class UpdateAccountInput extends AccountFields {
  @Field(() => ID, { description: "The id of the account to change, `acc_…`." })
  readonly id!: string;

  @Field(() => String, {
    nullable: true,
    description: "The name, 1 to 100 characters after trimming. It need not be unique.",
  })
  readonly name?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True to refuse all keys of the account; false to accept them again.",
  })
  readonly suspended?: boolean | null;
}

@ArgsType()
export class AccountsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      "Lists accounts whose name contains this text, in upper or lower case, and the account with this id or external id.",
  })
  readonly search?: string | null;
}
