import { Field, ObjectType } from "type-graphql";
import { resultUnion } from "../errors/result-union.js";
import { Pepper } from "./pepper.type.js";

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
