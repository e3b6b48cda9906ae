import { Ctx, Query, Resolver } from "type-graphql";
import type { GraphqlContext } from "../context.js";
import { answer } from "../errors/result-union.js";
import { PeppersResult, PeppersSuccess } from "./pepper.result.js";
import { Pepper } from "./pepper.type.js";

@Resolver()
export class PepperResolver {
  @Query(() => PeppersResult, {
    description:
      "Lists the versions of the pepper, and counts what is signed with each: a version without any can be retired. For" +
      " operators.",
  })
  async peppers(@Ctx() context: GraphqlContext): Promise<typeof PeppersResult> {
    const result = await context.core.listPeppers(context.call);
    return answer(context, result, (statuses) => new PeppersSuccess(statuses.map(Pepper.from)));
  }
}
