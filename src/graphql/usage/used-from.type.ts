import { ArgsType, Field, Float, Int, ObjectType } from "type-graphql";
import type {
  UsedFrom as UsedFromRecord,
  UsedPlace as Place,
  UsedSecret as Secret,
} from "../../core/model/usage/used-from.js";
import { findUsedFromCodes } from "../../core/use-cases/usage/find-used-from.js";
import { mostHours, mostPlaces, usualHours, usualPlaces } from "../../core/use-cases/usage/read-used-from.js";
import { resultUnion } from "../errors/result-union.js";
import { DateTime } from "../scalars/date-time.scalar.js";

@ArgsType()
export class UsedFromArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many hours to look back, 1 to ${mostHours}; ${usualHours} by default.`,
  })
  readonly hours?: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "Looks at hours that begin before this time; now by default.",
  })
  readonly to?: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many networks and endpoints to list, 1 to ${mostPlaces} of each; ${usualPlaces} by default.`,
  })
  readonly top?: number | null;
}

@ObjectType({ description: "A secret of a key with which checks were accepted.", simpleResolvers: true })
export class UsedSecret {
  @Field(() => Int, { description: "Counts the secrets that the key has had, from 1." })
  readonly number: number;

  @Field(() => Float, { description: "How many checks it was presented in, all of them accepted." })
  readonly total: number;

  @Field(() => DateTime, { description: "When it was presented last." })
  readonly lastUsedAt: Date;

  constructor({ number, count, lastUsedAt }: Secret) {
    this.number = number;
    this.total = count;
    this.lastUsedAt = lastUsedAt;
  }
}

@ObjectType({
  description: "A network from which a key was used, or an endpoint for which it was used.",
  simpleResolvers: true,
})
export class UsedPlace {
  @Field(() => String, {
    nullable: true,
    description:
      "A network such as `192.0.2.0/24` or `2001:db8:1::/48`, or an endpoint such as `GET /v1/charts/{id}`. Null for all" +
      " that are not listed by themselves.",
  })
  readonly name: string | null;

  @Field(() => Float, {
    description: "How many accepted checks there were at least. The rest is in the entry without a name.",
  })
  readonly total: number;

  @Field(() => DateTime, { description: "When the last of them was." })
  readonly lastUsedAt: Date;

  constructor({ value, count, lastUsedAt }: Place) {
    this.name = value;
    this.total = count;
    this.lastUsedAt = lastUsedAt;
  }
}

@ObjectType({
  description:
    "Where and for what a key was used, as far as checks said so. It is some ten seconds behind, and up to a minute while" +
    " thousands of keys are in use.",
  simpleResolvers: true,
})
export class ApiKeyUsedFrom {
  @Field(() => DateTime, { description: "The beginning of the first hour that is looked at." })
  readonly since: Date;

  @Field(() => Float, { description: "How many checks of the key were accepted since then." })
  readonly total: number;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the last of them was; null when there was none.",
  })
  readonly lastUsedAt: Date | null;

  @Field(() => [UsedSecret], { description: "The secrets that were presented, the most used first." })
  readonly secrets: readonly UsedSecret[];

  @Field(() => [UsedPlace], {
    description: "The networks of the clients, the most used first. Empty when no check named an address.",
  })
  readonly networks: readonly UsedPlace[];

  @Field(() => [UsedPlace], {
    description: "The endpoints that were called, the most used first. Empty when no check named one.",
  })
  readonly endpoints: readonly UsedPlace[];

  constructor({ since, count, lastUsedAt, secrets, networks, endpoints }: UsedFromRecord) {
    this.since = since;
    this.total = count;
    this.lastUsedAt = lastUsedAt;
    this.secrets = secrets.map((secret) => new UsedSecret(secret));
    this.networks = networks.map((place) => new UsedPlace(place));
    this.endpoints = endpoints.map((place) => new UsedPlace(place));
  }
}

export const ApiKeyUsedFromResult = resultUnion(
  "ApiKeyUsedFromResult",
  "Where a key was used from, or an error.",
  ApiKeyUsedFrom,
  findUsedFromCodes,
);
