import { Field, InputType, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "How often a key may be used in a window of time.", simpleResolvers: true })
export class KeyRate {
  @Field(() => Int, { description: "The number of uses in a window." })
  readonly limit!: number;

  @Field(() => Int, {
    description:
      "The length of a window in seconds. Windows begin at multiples of it since 1970-01-01T00:00:00Z.",
  })
  readonly windowSeconds!: number;
}

@InputType({ description: "How often a key may be used in a window of time." })
export class KeyRateInput {
  @Field(() => Int, { description: "The number of uses in a window, 1 or more." })
  readonly limit!: number;

  @Field(() => Int, { description: "The length of a window in seconds, 1 to 86400." })
  readonly windowSeconds!: number;
}

@InputType()
export abstract class RestrictionsFields {
  @Field(() => [String], {
    nullable: true,
    description:
      "The IP addresses and networks from which the key may be used, such as `192.0.2.0/24`. Null or empty" +
      " means from anywhere.",
  })
  readonly allowedIps?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "The paths of your API for which the key may be used, such as `GET /v1/charts/*` or `/v1/charts/*`. Null" +
      " or empty means all paths.",
  })
  readonly allowedEndpoints?: string[] | null;

  @Field(() => KeyRateInput, {
    nullable: true,
    description: "The key's own rate, which holds in addition to the limits of its account; null for none.",
  })
  readonly rate?: KeyRateInput | null;

  @Field(() => Int, {
    nullable: true,
    description: "How often the key may be used in total, 1 or more; null means no limit.",
  })
  readonly maxUses?: number | null;
}
