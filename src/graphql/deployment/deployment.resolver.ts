import { Ctx, Query, Resolver } from "type-graphql";
import { listEnvironmentsCodes } from "../../core/use-cases/deployment/list-environments.js";
import { listPlansCodes } from "../../core/use-cases/deployment/list-plans.js";
import { listScopesCodes } from "../../core/use-cases/deployment/list-scopes.js";
import type { GraphqlContext } from "../context.js";
import { answer, resultUnion } from "../errors/result-union.js";
import { EnvironmentList, PlanList, ScopeCatalogue } from "./deployment.type.js";

const ScopesResult = resultUnion("ScopesResult", "The scopes, or an error.", ScopeCatalogue, listScopesCodes);

const EnvironmentsResult = resultUnion(
  "EnvironmentsResult",
  "The environments, or an error.",
  EnvironmentList,
  listEnvironmentsCodes,
);

const PlansResult = resultUnion("PlansResult", "The plans, or an error.", PlanList, listPlansCodes);

@Resolver()
export class DeploymentResolver {
  @Query(() => ScopesResult, {
    description: "Lists the scopes of your API that keys can be given, as the deployment declares them.",
  })
  async scopes(@Ctx() context: GraphqlContext): Promise<typeof ScopesResult> {
    const result = await context.core.listScopes(context.call);
    return answer(context, result, (catalogue) => new ScopeCatalogue(catalogue));
  }

  @Query(() => EnvironmentsResult, { description: "Lists the environments in which keys can be created." })
  async environments(@Ctx() context: GraphqlContext): Promise<typeof EnvironmentsResult> {
    const result = await context.core.listEnvironments(context.call);
    return answer(context, result, (environments) => new EnvironmentList(environments));
  }

  @Query(() => PlansResult, { description: "Lists the plans that accounts can have, and their limits." })
  async plans(@Ctx() context: GraphqlContext): Promise<typeof PlansResult> {
    const result = await context.core.listPlans(context.call);
    return answer(context, result, (plans) => new PlanList(plans));
  }
}
