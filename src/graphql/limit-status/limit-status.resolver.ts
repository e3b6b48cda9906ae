import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Account } from "../accounts/account.type.js";
import type { GraphqlContext } from "../context.js";
import { answer } from "../errors/result-union.js";
import { ApiKey } from "../keys/api-key.type.js";
import { AccountLimitsResult, ApiKeyLimitsResult } from "./limit-status.result.js";
import { LimitList } from "./limit-status.type.js";

@Resolver(() => Account)
export class AccountLimitsResolver {
  @FieldResolver(() => AccountLimitsResult, {
    description:
      "Where the limits of the account stand: the ceiling of its keys, and those of its plan with a forecast for the month." +
      " For callers with `READ_KEYS`, operators in every account.",
  })
  async limits(
    @Ctx() context: GraphqlContext,
    @Root() { accountId: id }: Account,
  ): Promise<typeof AccountLimitsResult> {
    const result = await context.loaders().accountLimits.load({ id, input: {} });
    return answer(context, result, (limits) => new LimitList(limits));
  }
}

@Resolver(() => ApiKey)
export class KeyLimitsResolver {
  @FieldResolver(() => ApiKeyLimitsResult, {
    description:
      "Where the key's own limits stand, its rate and its number of uses. Those of its account hold besides. For callers with" +
      " `READ_KEYS`.",
  })
  async limits(
    @Ctx() context: GraphqlContext,
    @Root() { keyId, accountId }: ApiKey,
  ): Promise<typeof ApiKeyLimitsResult> {
    const result = await context.loaders().keyLimits.load({ id: keyId, accountId, input: {} });
    return answer(context, result, (limits) => new LimitList(limits));
  }
}
