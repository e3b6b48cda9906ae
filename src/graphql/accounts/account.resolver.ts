import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { GraphqlContext } from "../context.js";
import { answer } from "../errors/result-union.js";
import {
  AccountsArgs,
  CreateAccountInput,
  EndSubscriptionInput,
  UpdateAccountInput,
  UpdateKeyPolicyInput,
  UpdateRemindersInput,
} from "./account.input.js";
import {
  AccountResult,
  AccountsResult,
  CreateAccountResult,
  CreateAccountSuccess,
  EndSubscriptionResult,
  EndSubscriptionSuccess,
  UpdateAccountResult,
  UpdateAccountSuccess,
  UpdateKeyPolicyResult,
  UpdateKeyPolicySuccess,
  UpdateRemindersResult,
  UpdateRemindersSuccess,
} from "./account.result.js";
import { Account, AccountConnection, planOf } from "./account.type.js";

function withPlan<Input extends { readonly plan?: string | null }>(input: Input) {
  const { plan } = input;
  return plan === undefined || plan === null ? input : { ...input, plan: planOf(plan) };
}

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => AccountsResult, { description: "Lists all accounts, newest first. For operators." })
  async accounts(
    @Ctx() context: GraphqlContext,
    @Args(() => AccountsArgs) args: AccountsArgs,
  ): Promise<typeof AccountsResult> {
    const result = await context.core.listAccounts(context.call, args);
    return answer(context, result, (accounts) => AccountConnection.of(accounts, Account.from));
  }

  @Query(() => AccountResult, {
    description:
      "Looks up an account by its id. Operators with `ACCOUNTS_MANAGE` or `MEMBERS_MANAGE` may read every" +
      " account; a key or a person only their own.",
  })
  async account(
    @Ctx() context: GraphqlContext,
    @Arg("id", () => ID, { description: "The account's id, `acc_…`." }) id: string,
  ): Promise<typeof AccountResult> {
    return answer(context, await context.core.getAccount(context.call, id), Account.from);
  }

  @Mutation(() => CreateAccountResult, {
    description: "Creates an account. For operators.",
  })
  async createAccount(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => CreateAccountInput, { description: "The name, plan and limits of the new account." })
    input: CreateAccountInput,
  ): Promise<typeof CreateAccountResult> {
    const result = await context.core.createAccount(context.call, withPlan(input));
    return answer(context, result, (account) => new CreateAccountSuccess(Account.from(account)));
  }

  @Mutation(() => UpdateAccountResult, {
    description:
      "Renames or suspends an account, or changes its plan and limits. When this answers, the changes are in" +
      " force on every server. For operators.",
  })
  async updateAccount(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => UpdateAccountInput, { description: "The account's id and the changes." })
    input: UpdateAccountInput,
  ): Promise<typeof UpdateAccountResult> {
    const result = await context.core.updateAccount(context.call, withPlan(input));
    return answer(context, result, (account) => new UpdateAccountSuccess(Account.from(account)));
  }

  @Mutation(() => EndSubscriptionResult, {
    description:
      "Revokes all keys of an account in one act, with the reason `SUBSCRIPTION_ENDED`. When this answers, no server accepts any" +
      " of them. A second call revokes nothing and succeeds. New keys may be created afterwards: to prevent them, suspend the" +
      " account. For operators.",
  })
  async endSubscription(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => EndSubscriptionInput, { description: "The account, and a note." })
    input: EndSubscriptionInput,
  ): Promise<typeof EndSubscriptionResult> {
    const result = await context.core.endSubscription(context.call, input);
    return answer(context, result, ({ account, revokedKeys }) => {
      return new EndSubscriptionSuccess(Account.from(account), revokedKeys);
    });
  }

  @Mutation(() => UpdateKeyPolicyResult, {
    description:
      "Changes what the account asks of new and changed keys; keys stay as they are. When this answers, the policy is in" +
      " force on every server. For owners, in their own account, and operators.",
  })
  async updateKeyPolicy(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => UpdateKeyPolicyInput, { description: "The changes." }) input: UpdateKeyPolicyInput,
  ): Promise<typeof UpdateKeyPolicyResult> {
    const result = await context.core.updateKeyPolicy(context.call, input);
    return answer(context, result, (account) => new UpdateKeyPolicySuccess(Account.from(account)));
  }

  @Mutation(() => UpdateRemindersResult, {
    description:
      "Switches mails on or off that remind the people of the account of keys that end and of limits that are used up. Events" +
      " are sent in any case. For owners, in their own account, and operators.",
  })
  async updateReminders(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => UpdateRemindersInput, { description: "The changes." }) input: UpdateRemindersInput,
  ): Promise<typeof UpdateRemindersResult> {
    const result = await context.core.updateReminders(context.call, input);
    return answer(context, result, (account) => new UpdateRemindersSuccess(Account.from(account)));
  }

  @FieldResolver(() => Int, {
    description: "The number of active keys now, which counts towards `maxKeys`.",
  })
  activeKeyCount(@Ctx() context: GraphqlContext, @Root() account: Account): Promise<number> {
    return context.loaders().activeKeyCount.load(account.accountId);
  }
}
