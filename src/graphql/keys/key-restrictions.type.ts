import { Field, InputType, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "How often one key may be used in a span of time.", simpleResolvers: true })
export class KeyRate {
  @Field(() => Int, { description: "How many uses a window allows." })
  readonly limit!: number;

  @Field(() => Int, {
    description: "How long a window is, in seconds. Windows begin at multiples of this since 1970.",
  })
  readonly windowSeconds!: number;
}

@InputType({ description: "How often one key may be used in a span of time." })
export class KeyRateInput {
  @Field(() => Int, { description: "How many uses a window allows, 1 or more." })
  readonly limit!: number;

  @Field(() => Int, { description: "How long a window is, in seconds, 1 to 86400." })
  readonly windowSeconds!: number;
}

@InputType()
export abstract class RestrictionsFields {
  @Field(() => [String], {
    nullable: true,
    description:
      "Addresses and networks the key may be used from, as `192.0.2.0/24`; null or empty for anywhere.",
  })
  readonly allowedIps?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "Paths of your API the key may be used for, as `GET /v1/charts/*` or `/v1/charts/*`; null or empty for all.",
  })
  readonly allowedEndpoints?: string[] | null;

  @Field(() => KeyRateInput, {
    nullable: true,
    description: "A rate of the key's own, beside its account's limits; null for none.",
  })
  readonly rate?: KeyRateInput | null;

  @Field(() => Int, {
    nullable: true,
    description: "How often the key may be used in all, 1 or more; null for no end.",
  })
  readonly maxUses?: number | null;
}
