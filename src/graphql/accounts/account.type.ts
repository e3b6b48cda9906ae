import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Account as AccountRecord } from "../../core/model/accounts/account.js";
import type { KeyPolicy as KeyPolicyRecord } from "../../core/model/accounts/key-policy.js";
import type { AccountId } from "../../core/model/ids.js";
import { accountLimits } from "../../core/model/limits/account-limits.js";
import type { Plan } from "../../core/model/limits/plans.js";
import { Node } from "../node.type.js";
import { connectionType } from "../paging/connection-type.js";
import { readMetadata, type JsonObject } from "../../core/model/json-object.js";
import { JSONObject } from "../scalars/json-object.scalar.js";
import { DateTime } from "../scalars/date-time.scalar.js";

export const AccountPlan = {
  SANDBOX: "sandbox",
  BUILDER: "builder",
  LAUNCH: "launch",
  SCALE: "scale",
  UNLIMITED: "unlimited",
} as const satisfies Record<string, Plan>;

/** Core's name of a plan that is written as `Account.plan` shows it. Core decides about any other text. */
export function planOf(text: string): string {
  return isPlanName(text) ? AccountPlan[text] : text;
}

function isPlanName(text: string): text is keyof typeof AccountPlan {
  return Object.hasOwn(AccountPlan, text);
}

registerEnumType(AccountPlan, {
  name: "AccountPlan",
  description:
    "The plans. A plan sets how many checks the keys of an account may use, unless the account has its own" +
    " numbers.",
  valuesConfig: {
    SANDBOX: { description: "10 checks per minute, 500 per billing month." },
    BUILDER: { description: "60 checks per minute, 15,000 per billing month." },
    LAUNCH: { description: "200 checks per minute, 60,000 per billing month." },
    SCALE: { description: "500 checks per minute, 300,000 per billing month." },
    UNLIMITED: { description: "No limits. A new account has this plan unless another is given." },
  },
});

@ObjectType({ description: "What an account asks of its keys.", simpleResolvers: true })
export class KeyPolicy {
  @Field(() => Int, {
    nullable: true,
    description: "The longest life of a key in days, counted from its creation; null for any.",
  })
  readonly maxKeyLifetimeDays: number | null;

  @Field(() => Boolean, { description: "Whether each new key needs an expiry." })
  readonly keysMustExpire: boolean;

  @Field(() => Int, {
    nullable: true,
    description: "The idle timeout in days of new keys that name none; null for no timeout.",
  })
  readonly defaultIdleTimeoutDays: number | null;

  @Field(() => [String], {
    description: "The scopes that its keys may be given, such as `invoices:*`. Empty means any.",
  })
  readonly allowedScopes: readonly string[];

  constructor(policy: KeyPolicyRecord) {
    const { maxKeyLifetimeDays, keysMustExpire, defaultIdleTimeoutDays, allowedScopes } = policy;
    this.maxKeyLifetimeDays = maxKeyLifetimeDays;
    this.keysMustExpire = keysMustExpire;
    this.defaultIdleTimeoutDays = defaultIdleTimeoutDays;
    this.allowedScopes = allowedScopes;
  }
}

@ObjectType({ description: "Of what the people of an account are reminded by mail.", simpleResolvers: true })
export class Reminders {
  @Field(() => Boolean, {
    description:
      "Whether the owner of a key, or else the owners of the account, are mailed 14, 7 and 1 days before the key ends, and a day" +
      " before its old secret does.",
  })
  readonly aboutKeys: boolean;

  @Field(() => Boolean, {
    description: "Whether they are mailed when 80 % of a limit is used, and when all of it is.",
  })
  readonly aboutLimits: boolean;

  constructor({ mailsAboutKeys, mailsAboutLimits }: AccountRecord) {
    this.aboutKeys = mailsAboutKeys;
    this.aboutLimits = mailsAboutLimits;
  }
}

@ObjectType({
  implements: Node,
  description:
    "A tenant of the API that Latchkey protects. It owns keys and members, and its limits count all of its" +
    " keys together.",
  simpleResolvers: true,
})
export class Account extends Node {
  readonly #account: AccountRecord;
  readonly accountId: AccountId;

  @Field(() => String, { description: "The account's name, 1 to 100 characters." })
  readonly name: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The account's id in the operator's own systems, unique among accounts; null when none is set.",
  })
  readonly externalId: string | null;

  @Field(() => Int, {
    description:
      "The most active keys that the account may hold. One more is refused with `max_keys_exceeded`.",
  })
  readonly maxKeys: number;

  @Field(() => DateTime, { description: "When the account was created." })
  get createdAt(): string {
    return this.#account.createdAt.toISOString();
  }

  @Field(() => AccountPlan, {
    description:
      "The plan, which sets `burstPerMinute` and `monthlyQuota` unless the account has its own numbers.",
  })
  readonly plan: Plan;

  @Field(() => Int, {
    nullable: true,
    description: "The most checks per minute over all keys of the account; null means no limit.",
  })
  readonly burstPerMinute: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The most checks per billing month over all keys of the account; null means no limit.",
  })
  readonly monthlyQuota: number | null;

  @Field(() => DateTime, {
    description: "The start of the billing months: each month begins on this day and at this time.",
  })
  get billingAnchor(): string {
    return this.#account.billingAnchor.toISOString();
  }

  @Field(() => DateTime, {
    nullable: true,
    description:
      "When the account was suspended; none of its keys is accepted since then. Null when it is not suspended.",
  })
  get suspendedAt(): string | null {
    return this.#account.suspendedAt?.toISOString() ?? null;
  }

  @Field(() => JSONObject, {
    nullable: true,
    description: "What the operator's own systems keep about the account; null when there is nothing.",
  })
  get metadata(): JsonObject | null {
    return readMetadata(this.#account.metadata);
  }

  @Field(() => KeyPolicy, { description: "What the account asks of its keys." })
  get keyPolicy(): KeyPolicy {
    return new KeyPolicy(this.#account);
  }

  @Field(() => Reminders, { description: "Of what the people of the account are reminded by mail." })
  get reminders(): Reminders {
    return new Reminders(this.#account);
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
