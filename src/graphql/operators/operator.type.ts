import { Field, ObjectType, registerEnumType } from "type-graphql";
import type {
  Operator as OperatorRecord,
  OperatorPermission as Permission,
} from "../../core/model/operators/operator.js";
import { Node } from "../node.type.js";
import { connectionType } from "../paging/connection-type.js";
import { DateTime } from "../scalars/date-time.scalar.js";

export const OperatorPermission = {
  ACCOUNTS_MANAGE: "accounts:manage",
  MEMBERS_MANAGE: "members:manage",
  KEYS_MANAGE: "keys:manage",
  KEYS_VERIFY: "keys:verify",
} as const satisfies Record<string, Permission>;

registerEnumType(OperatorPermission, {
  name: "OperatorPermission",
  description: "What an operator may do. Without any it could only ask `viewer`.",
  valuesConfig: {
    ACCOUNTS_MANAGE: {
      description: "List, look up, create and change accounts; list, create and revoke operators.",
    },
    MEMBERS_MANAGE: {
      description:
        "List and remove the members of every account. With `KEYS_MANAGE` also invite people, raise their roles and make" +
        " links that sign them in: every role reads keys, and nobody gives what they do not have.",
    },
    KEYS_MANAGE: { description: "List, create, change, revoke and watch the keys of every account." },
    KEYS_VERIFY: { description: "Check keys, and nothing else: all that a gateway needs." },
  },
});

@ObjectType({
  implements: Node,
  description:
    "Somebody or something that runs Latchkey or the API behind it, with a key of its own. The key of the configuration has no record.",
  simpleResolvers: true,
})
export class Operator extends Node {
  readonly #operator: OperatorRecord;

  @Field(() => String, { description: "What it is called: 1 to 100 characters, not unique." })
  readonly name: string;

  @Field(() => String, { description: "What the secret begins with, before the random part." })
  readonly prefix: string;

  @Field(() => String, { description: "The last four characters of the secret, to recognise it by." })
  readonly lastFour: string;

  @Field(() => [OperatorPermission], { description: "What it may do." })
  readonly permissions: readonly Permission[];

  @Field(() => DateTime, { description: "When it was created." })
  get createdAt(): string {
    return this.#operator.createdAt.toISOString();
  }

  @Field(() => DateTime, {
    nullable: true,
    description: "Since when its key is refused for ever; null while it is accepted.",
  })
  get revokedAt(): string | null {
    return this.#operator.revokedAt?.toISOString() ?? null;
  }

  constructor(operator: OperatorRecord) {
    super(operator.id);
    this.#operator = operator;
    this.name = operator.name;
    this.prefix = operator.prefix;
    this.lastFour = operator.lastFour;
    this.permissions = operator.permissions;
  }

  static readonly from = (operator: OperatorRecord): Operator => new Operator(operator);
}

export const OperatorConnection = connectionType("Operator", "operators", Operator);
