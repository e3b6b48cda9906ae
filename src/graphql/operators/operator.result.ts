import { Field, ObjectType } from "type-graphql";
import { createOperatorCodes } from "../../core/use-cases/operators/create-operator.js";
import { getOperatorCodes } from "../../core/use-cases/operators/get-operator.js";
import { listOperatorsCodes } from "../../core/use-cases/operators/list-operators.js";
import { revokeOperatorCodes } from "../../core/use-cases/operators/revoke-operator.js";
import { resultUnion } from "../errors/result-union.js";
import { Operator, OperatorConnection } from "./operator.type.js";

@ObjectType({
  description: "The operator was created, and every server knows its key.",
  simpleResolvers: true,
})
export class CreateOperatorSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => Operator, { description: "The new operator's record." })
  readonly operator: Operator;

  @Field(() => String, {
    description:
      "What to send as `Authorization: Bearer …`. Shown in this one answer and kept nowhere: store it now.",
  })
  readonly secret: string;

  constructor(operator: Operator, secret: string) {
    this.operator = operator;
    this.secret = secret;
  }
}

@ObjectType({
  description: "The operator was revoked, and its key is accepted nowhere any more.",
  simpleResolvers: true,
})
export class RevokeOperatorSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => Operator, { description: "The operator's record, as it stays." })
  readonly operator: Operator;

  constructor(operator: Operator) {
    this.operator = operator;
  }
}

export const OperatorResult = resultUnion(
  "OperatorResult",
  "The operator, or why there is none for you.",
  Operator,
  getOperatorCodes,
);

export const OperatorsResult = resultUnion(
  "OperatorsResult",
  "A page of operators, or why there is none.",
  OperatorConnection,
  listOperatorsCodes,
);

export const CreateOperatorResult = resultUnion(
  "CreateOperatorResult",
  "What became of a new operator.",
  CreateOperatorSuccess,
  createOperatorCodes,
);

export const RevokeOperatorResult = resultUnion(
  "RevokeOperatorResult",
  "What became of a revocation.",
  RevokeOperatorSuccess,
  revokeOperatorCodes,
);
