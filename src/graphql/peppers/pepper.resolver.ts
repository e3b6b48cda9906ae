import { Ctx, Query, Resolver } from "type-graphql";
import type { GraphqlContext } from "../context.js";
import { answer } from "../errors/result-union.js";
import { PeppersResult, PeppersSuccess, ReplicasResult, ReplicasSuccess } from "./pepper.result.js";
import { Pepper, Replica } from "./pepper.type.js";

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

  @Query(() => ReplicasResult, {
    description: "Lists the running servers, and the versions of the pepper that each has. For operators.",
  })
  async replicas(@Ctx() context: GraphqlContext): Promise<typeof ReplicasResult> {
    const result = await context.core.listReplicas(context.call);
    return answer(context, result, (records) => new ReplicasSuccess(records.map(Replica.from)));
  }
}
