import { Field, Int, ObjectType } from "type-graphql";
import type { Environment as EnvironmentRecord } from "../../core/model/keys/environments.js";
import type { Plan, PlanLimits as LimitsOfPlan } from "../../core/model/limits/plans.js";
import { AccountPlan } from "../accounts/account.type.js";
import type { DeclaredScope, ScopeCatalogue as Catalogue } from "../../core/model/keys/scope-catalogue.js";

@ObjectType({ description: "A scope of your API that the deployment declares.", simpleResolvers: true })
export class Scope {
  @Field(() => String, { description: "The scope, such as `reports:read`." })
  readonly name: string;

  @Field(() => String, { description: "What a key with it may do." })
  readonly description: string;

  constructor({ name, description }: DeclaredScope) {
    this.name = name;
    this.description = description;
  }
}

@ObjectType({ description: "The scopes that keys can be given.", simpleResolvers: true })
export class ScopeCatalogue {
  @Field(() => Boolean, {
    description:
      "Whether the deployment declares its scopes. If not, keys can be given any well-formed scope.",
  })
  readonly isDeclared: boolean;

  @Field(() => [Scope], { description: "The declared scopes; empty when none are declared." })
  readonly scopes: readonly Scope[];

  constructor(catalogue: Catalogue) {
    this.isDeclared = catalogue !== null;
    this.scopes = (catalogue ?? []).map((scope) => new Scope(scope));
  }
}

@ObjectType({ description: "What keys are for, such as live or test traffic.", simpleResolvers: true })
export class Environment {
  @Field(() => String, { description: "The name, such as `live`." })
  readonly name: string;

  @Field(() => String, { description: "The start of the secrets of its keys." })
  readonly prefix: string;

  constructor({ name, prefix }: EnvironmentRecord) {
    this.name = name;
    this.prefix = prefix;
  }
}

@ObjectType({ description: "The environments in which keys can be created.", simpleResolvers: true })
export class EnvironmentList {
  @Field(() => [Environment], {
    description: "The environments. A key that names none is created in the first one.",
  })
  readonly environments: readonly Environment[];

  constructor(environments: readonly EnvironmentRecord[]) {
    this.environments = environments.map((environment) => new Environment(environment));
  }
}

@ObjectType({
  description: "A plan, and the limits of its accounts that have no numbers of their own.",
  simpleResolvers: true,
})
export class PlanLimits {
  @Field(() => AccountPlan, { description: "The plan." })
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

  constructor(plan: Plan, { burstPerMinute, monthlyQuota }: LimitsOfPlan) {
    this.plan = plan;
    this.burstPerMinute = burstPerMinute;
    this.monthlyQuota = monthlyQuota;
  }
}

@ObjectType({ description: "The plans that accounts can have.", simpleResolvers: true })
export class PlanList {
  @Field(() => [PlanLimits], { description: "The plans, the one with the lowest limits first." })
  readonly plans: readonly PlanLimits[];

  constructor(plans: Readonly<Record<Plan, LimitsOfPlan>>) {
    this.plans = Object.values(AccountPlan).map((plan) => new PlanLimits(plan, plans[plan]));
  }
}
