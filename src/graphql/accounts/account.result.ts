import { Field, ObjectType } from "type-graphql";
import { createAccountCodes } from "../../core/use-cases/accounts/create-account.js";
import { getAccountCodes } from "../../core/use-cases/accounts/get-account.js";
import { listAccountsCodes } from "../../core/use-cases/accounts/list-accounts.js";
import { updateAccountCodes } from "../../core/use-cases/accounts/update-account.js";
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

  @Field(() => Account, { description: "The account as it is now." })
  readonly account: Account;

  constructor(account: Account) {
    this.account = account;
  }
}

export const AccountResult = resultUnion(
  "AccountResult",
  "The account, or why there is none for you.",
  Account,
  getAccountCodes,
);

export const AccountsResult = resultUnion(
  "AccountsResult",
  "A page of accounts, or why there is none.",
  AccountConnection,
  listAccountsCodes,
);

export const CreateAccountResult = resultUnion(
  "CreateAccountResult",
  "What became of a new account.",
  CreateAccountSuccess,
  createAccountCodes,
);

export const UpdateAccountResult = resultUnion(
  "UpdateAccountResult",
  "What became of the changes to an account.",
  UpdateAccountSuccess,
  updateAccountCodes,
);
