import { Field, ID, InputType } from "type-graphql";
import type { OperatorPermission as Permission } from "../../core/model/operators/operator.js";
import { OperatorPermission } from "./operator.type.js";

@InputType({ description: "What a new operator is called and may do." })
export class CreateOperatorInput {
  @Field(() => String, { description: "What you call it: 1 to 100 characters once trimmed, not unique." })
  readonly name!: string;

  @Field(() => [OperatorPermission], {
    description: "What it may do: at least one permission, and none that you do not have yourself.",
  })
  readonly permissions!: readonly Permission[];
}

@InputType({ description: "Which operator is to be revoked, for ever." })
export class RevokeOperatorInput {
  @Field(() => ID, { description: "The operator's id, `opr_…`." })
  readonly id!: string;
}
