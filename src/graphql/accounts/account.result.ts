import { Field, Int, ObjectType } from "type-graphql";
import { createAccountCodes } from "../../core/use-cases/accounts/create-account.js";
import { endSubscriptionCodes } from "../../core/use-cases/accounts/end-subscription.js";
import { getAccountCodes } from "../../core/use-cases/accounts/get-account.js";
import { listAccountsCodes } from "../../core/use-cases/accounts/list-accounts.js";
import { updateAccountCodes } from "../../core/use-cases/accounts/update-account.js";
import { updateKeyPolicyCodes } from "../../core/use-cases/accounts/update-key-policy.js";
import { updateRemindersCodes } from "../../core/use-cases/accounts/update-reminders.js";
import { resultUnion } from "../errors/result-union.js";
import { Account, AccountConnection } from "./account.type.js";

@ObjectType({ description: "The account was created.", simpleResolvers: true })
export class CreateAccountSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => Account, { description: "The new account." })
  readonly account: Account;

  constructor(account: Account) {
    this.account = account;
  }
}

@ObjectType({ description: "The account was changed.", simpleResolvers: true })
export class UpdateAccountSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => Account, { description: "The account after the change." })
  readonly account: Account;

  constructor(account: Account) {
    this.account = account;
  }
}

@ObjectType({ description: "No server accepts a key of the account any more.", simpleResolvers: true })
export class EndSubscriptionSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => Account, { description: "The account." })
  readonly account: Account;

  @Field(() => Int, {
    description: "How many keys this call revoked; 0 when the account had none left.",
  })
  readonly revokedKeys: number;

  constructor(account: Account, revokedKeys: number) {
    this.account = account;
    this.revokedKeys = revokedKeys;
  }
}

export const EndSubscriptionResult = resultUnion(
  "EndSubscriptionResult",
  "The account and the number of revoked keys, or an error.",
  EndSubscriptionSuccess,
  endSubscriptionCodes,
);

@ObjectType({ description: "The account asks this of its keys, on every server.", simpleResolvers: true })
export class UpdateKeyPolicySuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => Account, { description: "The account after the change." })
  readonly account: Account;

  constructor(account: Account) {
    this.account = account;
  }
}

export const UpdateKeyPolicyResult = resultUnion(
  "UpdateKeyPolicyResult",
  "The account with its changed policy, or an error.",
  UpdateKeyPolicySuccess,
  updateKeyPolicyCodes,
);

@ObjectType({
  description: "The people of the account are reminded of this by mail.",
  simpleResolvers: true,
})
export class UpdateRemindersSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => Account, { description: "The account after the change." })
  readonly account: Account;

  constructor(account: Account) {
    this.account = account;
  }
}

export const UpdateRemindersResult = resultUnion(
  "UpdateRemindersResult",
  "The account with its changed reminders, or an error.",
  UpdateRemindersSuccess,
  updateRemindersCodes,
);

export const AccountResult = resultUnion(
  "AccountResult",
  "The account, or an error.",
  Account,
  getAccountCodes,
);

export const AccountsResult = resultUnion(
  "AccountsResult",
  "A page of accounts, or an error.",
  AccountConnection,
  listAccountsCodes,
);

export const CreateAccountResult = resultUnion(
  "CreateAccountResult",
  "The new account, or an error.",
  CreateAccountSuccess,
  createAccountCodes,
);

export const UpdateAccountResult = resultUnion(
  "UpdateAccountResult",
  "The changed account, or an error.",
  UpdateAccountSuccess,
  updateAccountCodes,
);
