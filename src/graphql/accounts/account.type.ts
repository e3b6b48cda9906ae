import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Account as AccountRecord } from "../../core/model/accounts/account.js";
import type { AccountId } from "../../core/model/ids.js";
import { accountLimits } from "../../core/model/limits/account-limits.js";
import type { Plan } from "../../core/model/limits/plans.js";
import { Node } from "../node.type.js";
import { connectionType } from "../paging/connection-type.js";
import { DateTime } from "../scalars/date-time.scalar.js";

export const AccountPlan = {
  SANDBOX: "sandbox",
  BUILDER: "builder",
  LAUNCH: "launch",
  SCALE: "scale",
  UNLIMITED: "unlimited",
} as const satisfies Record<string, Plan>;

/** The core's word for a plan that is written as `Account.plan` shows it; any other text is the core's to judge. */
export function planOf(text: string): string {
  return isPlanName(text) ? AccountPlan[text] : text;
}

function isPlanName(text: string): text is keyof typeof AccountPlan {
  return Object.hasOwn(AccountPlan, text);
}

registerEnumType(AccountPlan, {
  name: "AccountPlan",
  description: "How many checks of its keys an account may use, where it has no numbers of its own.",
  valuesConfig: {
    SANDBOX: { description: "10 requests a minute, 500 a month." },
    BUILDER: { description: "60 requests a minute, 15,000 a month." },
    LAUNCH: { description: "200 requests a minute, 60,000 a month." },
    SCALE: { description: "500 requests a minute, 300,000 a month." },
    UNLIMITED: { description: "No limit: the plan of a new account." },
  },
});

@ObjectType({
  implements: Node,
  description: "A tenant of the API that Latchkey guards: it owns keys, and limits hold for it as a whole.",
  simpleResolvers: true,
})
export class Account extends Node {
  readonly #account: AccountRecord;
  readonly accountId: AccountId;

  @Field(() => String, { description: "What the operator calls it: 1 to 100 characters." })
  readonly name: string;

  @Field(() => String, {
    nullable: true,
    description: "What the operator's own systems call it: no other account has the same; null for nothing.",
  })
  readonly externalId: string | null;

  @Field(() => Int, {
    description: "How many active keys it may hold; one more is refused with `max_keys_exceeded`.",
  })
  readonly maxKeys: number;

  @Field(() => DateTime, { description: "When it was created." })
  get createdAt(): string {
    return this.#account.createdAt.toISOString();
  }

  @Field(() => AccountPlan, { description: "Sets the limits below, where it has no numbers of its own." })
  readonly plan: Plan;

  @Field(() => Int, {
    nullable: true,
    description: "How many requests a minute all its keys together may make; null for no limit.",
  })
  readonly burstPerMinute: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many requests a billing month all its keys together may make; null for no limit.",
  })
  readonly monthlyQuota: number | null;

  @Field(() => DateTime, { description: "Billing months begin on the day and at the time of this." })
  get billingAnchor(): string {
    return this.#account.billingAnchor.toISOString();
  }

  @Field(() => DateTime, {
    nullable: true,
    description: "Since when none of its keys is accepted; null while they are.",
  })
  get suspendedAt(): string | null {
    return this.#account.suspendedAt?.toISOString() ?? null;
  }

  constructor(account: AccountRecord) {
    super(account.id);
    this.#account = account;
    this.accountId = account.id;
    this.name = account.name;
    this.externalId = account.externalId;
    this.maxKeys = account.maxKeys;
    const { burstPerMinute, monthlyQuota } = accountLimits(account);
    this.plan = account.plan;
    this.burstPerMinute = burstPerMinute;
    this.monthlyQuota = monthlyQuota;
  }

  static readonly from = (account: AccountRecord): Account => new Account(account);
}

export const AccountConnection = connectionType("Account", "accounts", Account);
