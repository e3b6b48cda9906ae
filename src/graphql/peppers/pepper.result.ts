import { Field, ObjectType } from "type-graphql";
import { resultUnion } from "../errors/result-union.js";
import { Pepper, Replica } from "./pepper.type.js";

@ObjectType({ description: "All versions of the pepper.", simpleResolvers: true })
export class PeppersSuccess {
  @Field(() => [Pepper], {
    description:
      "Every version that this server has, or with which a secret is signed that can still be used, the lowest first.",
  })
  readonly peppers: readonly Pepper[];

  constructor(peppers: readonly Pepper[]) {
    this.peppers = peppers;
  }
}

export const PeppersResult = resultUnion(
  "PeppersResult",
  "The versions of the pepper, or an error.",
  PeppersSuccess,
  [],
);

@ObjectType({ description: "All running servers.", simpleResolvers: true })
export class ReplicasSuccess {
  @Field(() => [Replica], { description: "The servers that said so within the last five seconds." })
  readonly replicas: readonly Replica[];

  constructor(replicas: readonly Replica[]) {
    this.replicas = replicas;
  }
}

export const ReplicasResult = resultUnion(
  "ReplicasResult",
  "The running servers, or an error.",
  ReplicasSuccess,
  [],
);
