import { Arg, ID, Int, Resolver, Root, Subscription } from "type-graphql";
import { mostSecondsATick, type WatchUsageInput } from "../../core/use-cases/usage/watch-usage.js";
import type { GraphqlContext } from "../context.js";
import { answer, errorOf } from "../errors/result-union.js";
import { mapIterator, oneItem } from "../streaming/map-iterator.js";
import { UsageTick, UsageTickResult } from "./usage-tick.type.js";

@Resolver()
export class UsageTickResolver {
  @Subscription(() => UsageTickResult, {
    description:
      "Sends how many checks of a key, or of all keys of the account, were counted on all servers, by outcome, again and" +
      " again; they are up to three seconds behind. The first tick counts from the subscription on. An error ends the" +
      " stream. For callers with `READ_USAGE`.",
    subscribe: ({ context, args }: { context: GraphqlContext; args: WatchUsageInput }) =>
      watch(context, args),
  })
  usageTicks(
    @Arg("keyId", () => ID, {
      nullable: true,
      description:
        "The key's id, `key_…`, revoked or not. When it is absent, the ticks count all keys of the account, for a browser" +
        " token those that it reaches.",
    })
    _keyId: string | null | undefined,
    @Arg("everySeconds", () => Int, {
      defaultValue: 1,
      description: `The seconds between two ticks, 1 to ${mostSecondsATick}.`,
    })
    _everySeconds: number,
    @Root() tick: typeof UsageTickResult,
  ): typeof UsageTickResult {
    return tick;
  }
}

async function watch(
  context: GraphqlContext,
  input: WatchUsageInput,
): Promise<AsyncIterable<typeof UsageTickResult>> {
  const { core, call, onOverrun } = context;
  const ticks = await core.watchUsage(call, input, onOverrun);
  if (!ticks.ok) return oneItem(errorOf(ticks, context.facts()));
  return mapIterator(ticks.value, (tick) => answer(context, tick, (counted) => new UsageTick(counted)));
}
