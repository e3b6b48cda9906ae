import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { GraphqlContext } from "../context.js";
import { answer } from "../errors/result-union.js";
import { KeyHealth, KeyHealthResult } from "./key-health.type.js";

@Resolver()
export class KeyHealthResolver {
  @Query(() => KeyHealthResult, {
    description:
      "Finds active keys of the account that may need work: never used, idle, old, without expiry or restriction, and more.",
  })
  async keyHealth(
    @Ctx() context: GraphqlContext,
    @Arg("idleDays", () => Int, {
      nullable: true,
      description: "After how many days without use a key is idle: 1 to 3,650, by default 90.",
    })
    idleDays: number | null,
  ): Promise<typeof KeyHealthResult> {
    const { core, call } = context;
    const result = await core.getKeyHealth(call, { idleDays });
    return answer(context, result, (health) => new KeyHealth(health, core.clock()));
  }
}
