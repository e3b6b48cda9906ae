import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphqlContext } from "../context.js";
import { answer } from "../errors/result-union.js";
import { ApiKey } from "../keys/api-key.type.js";
import { UsageArgs } from "./usage.input.js";
import { ApiKeyUsageResult } from "./usage.result.js";
import { ApiKeyUsedFrom, ApiKeyUsedFromResult, UsedFromArgs } from "./used-from.type.js";
import { ApiKeyUsage } from "./usage.type.js";

@Resolver(() => ApiKey)
export class KeyUsageResolver {
  @FieldResolver(() => ApiKeyUsageResult, {
    description: "What the key was used for, also when it is revoked by now. For callers with `READ_KEYS`.",
  })
  async usage(
    @Ctx() context: GraphqlContext,
    @Root() { keyId, accountId }: ApiKey,
    @Args(() => UsageArgs) { from, to, bucket, timeZone }: UsageArgs,
  ): Promise<typeof ApiKeyUsageResult> {
    const input = { from, to, bucket, timeZone };
    const result = await context.loaders().keyUsage.load({ id: keyId, accountId, input });
    return answer(context, result, (usage) => new ApiKeyUsage(usage));
  }

  @FieldResolver(() => ApiKeyUsedFromResult, {
    description:
      "With which secrets, from which networks and for which endpoints the key was used, also when it is revoked by now." +
      " For callers with `READ_KEYS`.",
  })
  async usedFrom(
    @Ctx() context: GraphqlContext,
    @Root() { keyId, accountId }: ApiKey,
    @Args(() => UsedFromArgs) { hours, to, top }: UsedFromArgs,
  ): Promise<typeof ApiKeyUsedFromResult> {
    const result = await context.loaders().usedFrom.load({ id: keyId, accountId, input: { hours, to, top } });
    return answer(context, result, (usedFrom) => new ApiKeyUsedFrom(usedFrom));
  }
}
