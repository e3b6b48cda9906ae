import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Account } from "../accounts/account.type.js";
import type { GraphqlContext } from "../context.js";
import { answer } from "../errors/result-union.js";
import { AccountUsageArgs } from "./usage.input.js";
import { AccountUsageResult } from "./usage.result.js";
import { AccountUsage } from "./usage.type.js";

@Resolver(() => Account)
export class AccountUsageResolver {
  @FieldResolver(() => AccountUsageResult, {
    description:
      "What the keys of the account were used for. For callers with `READ_KEYS`, operators in every account.",
  })
  async usage(
    @Ctx() context: GraphqlContext,
    @Root() { accountId: id }: Account,
    @Args(() => AccountUsageArgs) { from, to, bucket, timeZone, groupBy, top }: AccountUsageArgs,
  ): Promise<typeof AccountUsageResult> {
    const input = { from, to, bucket, timeZone, groupBy, top };
    const result = await context.loaders().accountUsage.load({ id, input });
    return answer(context, result, (usage) => new AccountUsage(usage));
  }
}
