import { Field, Int, ObjectType } from "type-graphql";
import type { Account as AccountRecord } from "../../core/accounts/account.js";
import type { AccountId } from "../../core/ids.js";
import { Node } from "../node.type.js";
import { connectionType } from "../paging/connection-type.js";
import { DateTime } from "../scalars/date-time.scalar.js";

@ObjectType({
  implements: Node,
  description: "A tenant of the API that Latchkey guards: it owns keys, and limits hold for it as a whole.",
  simpleResolvers: true,
})
export class Account extends Node {
  readonly accountId: AccountId;

  @Field(() => String, { description: "What the operator calls it: 1 to 100 characters." })
  readonly name: string;

  @Field(() => Int, { description: "How many active keys it may hold." })
  readonly maxKeys: number;

  @Field(() => DateTime, { description: "When it was created." })
  readonly createdAt: string;

  constructor(account: AccountRecord) {
    super(account.id);
    this.accountId = account.id;
    this.name = account.name;
    this.maxKeys = account.maxKeys;
    this.createdAt = account.createdAt.toISOString();
  }

  static readonly from = (account: AccountRecord): Account => new Account(account);
}

export const AccountConnection = connectionType("Account", "accounts", Account);
