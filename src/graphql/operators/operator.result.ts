import { Field, ObjectType } from "type-graphql";
import { createOperatorCodes } from "../../core/use-cases/operators/create-operator.js";
import { getOperatorCodes } from "../../core/use-cases/operators/get-operator.js";
import { listOperatorsCodes } from "../../core/use-cases/operators/list-operators.js";
import { revokeOperatorCodes } from "../../core/use-cases/operators/revoke-operator.js";
import { resultUnion } from "../errors/result-union.js";
import { Operator, OperatorConnection } from "./operator.type.js";

@ObjectType({
  description: "The operator was created. Every server accepts its key.",
  simpleResolvers: true,
})
export class CreateOperatorSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => Operator, { description: "The new operator." })
  readonly operator: Operator;

  @Field(() => String, {
    description:
      "The secret, which clients send as `Authorization: Bearer …`. Store it now: the server keeps no copy and" +
      " does not show it again.",
  })
  readonly secret: string;

  constructor(operator: Operator, secret: string) {
    this.operator = operator;
    this.secret = secret;
  }
}

@ObjectType({
  description: "The operator was revoked. No server accepts its key any more.",
  simpleResolvers: true,
})
export class RevokeOperatorSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => Operator, { description: "The revoked operator, whose record stays." })
  readonly operator: Operator;

  constructor(operator: Operator) {
    this.operator = operator;
  }
}

export const OperatorResult = resultUnion(
  "OperatorResult",
  "The operator, or an error.",
  Operator,
  getOperatorCodes,
);

export const OperatorsResult = resultUnion(
  "OperatorsResult",
  "A page of operators, or an error.",
  OperatorConnection,
  listOperatorsCodes,
);

export const CreateOperatorResult = resultUnion(
  "CreateOperatorResult",
  "The new operator and its secret, or an error.",
  CreateOperatorSuccess,
  createOperatorCodes,
);

export const RevokeOperatorResult = resultUnion(
  "RevokeOperatorResult",
  "The revoked operator, or an error.",
  RevokeOperatorSuccess,
  revokeOperatorCodes,
);
