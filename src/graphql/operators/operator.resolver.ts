import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { GraphqlContext } from "../context.js";
import { answer } from "../errors/result-union.js";
import { PageArgs } from "../paging/page-args.input.js";
import { CreateOperatorInput, RevokeOperatorInput } from "./operator.input.js";
import {
  CreateOperatorResult,
  CreateOperatorSuccess,
  OperatorResult,
  OperatorsResult,
  RevokeOperatorResult,
  RevokeOperatorSuccess,
} from "./operator.result.js";
import { Operator, OperatorConnection } from "./operator.type.js";

@Resolver(() => Operator)
export class OperatorResolver {
  @Query(() => OperatorsResult, {
    description: "Lists all operators, newest first, revoked ones included. For operators.",
  })
  async operators(
    @Ctx() context: GraphqlContext,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<typeof OperatorsResult> {
    const result = await context.core.listOperators(context.call, page);
    return answer(context, result, (operators) => OperatorConnection.of(operators, Operator.from));
  }

  @Query(() => OperatorResult, {
    description: "Looks up an operator by its id, revoked or not. For operators.",
  })
  async operator(
    @Ctx() context: GraphqlContext,
    @Arg("id", () => ID, { description: "The operator's id, `opr_…`." }) id: string,
  ): Promise<typeof OperatorResult> {
    return answer(context, await context.core.getOperator(context.call, id), Operator.from);
  }

  @Mutation(() => CreateOperatorResult, {
    description: "Creates an operator with its own key. For operators.",
  })
  async createOperator(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => CreateOperatorInput, { description: "The name and permissions of the new operator." })
    input: CreateOperatorInput,
  ): Promise<typeof CreateOperatorResult> {
    const result = await context.core.createOperator(context.call, input);
    return answer(
      context,
      result,
      ({ operator, secret }) => new CreateOperatorSuccess(Operator.from(operator), secret),
    );
  }

  @Mutation(() => RevokeOperatorResult, {
    description:
      "Revokes an operator. When this answers, no server accepts its key and its subscriptions have ended. A" +
      " revocation cannot be undone. For operators.",
  })
  async revokeOperator(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => RevokeOperatorInput, { description: "The operator to revoke." })
    input: RevokeOperatorInput,
  ): Promise<typeof RevokeOperatorResult> {
    const result = await context.core.revokeOperator(context.call, input.id);
    return answer(context, result, (operator) => new RevokeOperatorSuccess(Operator.from(operator)));
  }
}
