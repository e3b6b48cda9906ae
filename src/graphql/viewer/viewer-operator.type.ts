import { Field, ID, ObjectType } from "type-graphql";
import type {
  ActingOperator,
  OperatorPermission as Permission,
} from "../../core/model/operators/operator.js";
import { OperatorPermission } from "../operators/operator.type.js";

@ObjectType({ description: "The operator who makes this request.", simpleResolvers: true })
export class ViewerOperator {
  @Field(() => ID, {
    nullable: true,
    description: "The operator's id, `opr_…`; null for the root operator, whose key is in the configuration.",
  })
  readonly id: string | null;

  @Field(() => String, { description: "The operator's name; `root` for the root operator." })
  readonly name: string;

  @Field(() => [OperatorPermission], { description: "What the operator may do." })
  readonly permissions: readonly Permission[];

  constructor({ id, name, permissions }: ActingOperator) {
    this.id = id;
    this.name = name;
    this.permissions = permissions;
  }
}
