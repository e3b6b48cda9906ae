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
  description: "What an operator may do.",
  valuesConfig: {
    ACCOUNTS_MANAGE: {
      description:
        "The operator may list, create and change accounts, and list, create and revoke operators.",
    },
    MEMBERS_MANAGE: {
      description:
        "The operator may list and remove the members of every account. Inviting people, raising roles and making" +
        " sign-in links also requires `KEYS_MANAGE`, because every role may read keys.",
    },
    KEYS_MANAGE: {
      description: "The operator may list, create, change, revoke and watch the keys of every account.",
    },
    KEYS_VERIFY: { description: "The operator may check keys. A gateway needs nothing else." },
  },
});

@ObjectType({
  implements: Node,
  description:
    "A person or a program that runs Latchkey or the API behind it, with its own key. The root operator," +
    " whose key is in the configuration, has no record.",
  simpleResolvers: true,
})
export class Operator extends Node {
  readonly #operator: OperatorRecord;

  @Field(() => String, { description: "The operator's name, 1 to 100 characters. It need not be unique." })
  readonly name: string;

  @Field(() => String, { description: "The start of the secret, before the random part." })
  readonly prefix: string;

  @Field(() => String, {
    description: "The last four characters of the secret, so that people recognise it.",
  })
  readonly lastFour: string;

  @Field(() => [OperatorPermission], { description: "What the operator may do." })
  readonly permissions: readonly Permission[];

  @Field(() => DateTime, { description: "When the operator was created." })
  get createdAt(): string {
    return this.#operator.createdAt.toISOString();
  }

  @Field(() => DateTime, {
    nullable: true,
    description: "When the operator was revoked; null when its key is accepted.",
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
