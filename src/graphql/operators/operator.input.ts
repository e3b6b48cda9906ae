import { Field, ID, InputType } from "type-graphql";
import type { OperatorPermission as Permission } from "../../core/model/operators/operator.js";
import { OperatorPermission } from "./operator.type.js";

@InputType({ description: "The name and permissions of a new operator." })
export class CreateOperatorInput {
  @Field(() => String, {
    description: "The name, 1 to 100 characters after trimming. It need not be unique.",
  })
  readonly name!: string;

  @Field(() => [OperatorPermission], {
    description: "The permissions, at least one. You cannot give a permission that you do not have.",
  })
  readonly permissions!: readonly Permission[];
}

@InputType({ description: "The operator to revoke." })
export class RevokeOperatorInput {
  @Field(() => ID, { description: "The operator's id, `opr_…`." })
  readonly id!: string;
}
