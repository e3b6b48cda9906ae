import { ArgsType, Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import type { KeyPermission, KeyStatus } from "../../core/model/keys/api-key.js";
import type { KeyOrder } from "../../core/model/keys/key-store.js";
import { PageArgs } from "../paging/page-args.input.js";
import { DateTime } from "../scalars/date-time.scalar.js";
import { RestrictionsFields } from "./key-restrictions.type.js";
import { ApiKeyPermission, ApiKeyStatus } from "./api-key.type.js";

const ApiKeyOrderField = {
  CREATED_AT: "createdAt",
  NAME: "name",
  LAST_USED_AT: "lastUsedAt",
} as const satisfies Record<string, KeyOrder["field"]>;

registerEnumType(ApiKeyOrderField, {
  name: "ApiKeyOrderField",
  description: "What a list of keys can be sorted by.",
  valuesConfig: {
    CREATED_AT: { description: "By the moment of creation." },
    NAME: { description: "By name, upper case before lower case." },
    LAST_USED_AT: { description: "By last use; a key never used counts as used longest ago." },
  },
});

const OrderDirection = { ASC: "asc", DESC: "desc" } as const satisfies Record<string, KeyOrder["direction"]>;

registerEnumType(OrderDirection, {
  name: "OrderDirection",
  description: "Which end of an order comes first.",
  valuesConfig: {
    ASC: { description: "Oldest first, or A to Z." },
    DESC: { description: "Newest first, or Z to A." },
  },
});

@InputType({ description: "What a new key is called and may do." })
export class CreateApiKeyInput extends RestrictionsFields {
  @Field(() => String, { description: "A label for people: 1 to 50 characters, once trimmed; not unique." })
  readonly name!: string;

  @Field(() => [ApiKeyPermission], {
    nullable: true,
    description: "What the key may do on Latchkey itself; nothing when absent.",
  })
  readonly permissions?: KeyPermission[] | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "From when on it is refused: a moment to come, or absent for never.",
  })
  readonly expiresAt?: Date | null;
}

@InputType({
  description: "Changes to a key; what is absent stays as it is, null takes an expiry or a restriction away.",
})
export class UpdateApiKeyInput extends RestrictionsFields {
  @Field(() => ID, { description: "The key's id, `key_…`; never its secret." })
  readonly id!: string;

  @Field(() => String, {
    nullable: true,
    description: "A label for people: 1 to 50 characters, once trimmed.",
  })
  readonly name?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: "From when on it is refused: a moment to come, or null for never.",
  })
  readonly expiresAt?: Date | null;
}

@InputType({ description: "Which key to revoke." })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: "The key's id, `key_…`; never its secret." })
  readonly id!: string;
}

@InputType({ description: "A span of time. An absent end is open." })
export class DateTimeRange {
  @Field(() => DateTime, { nullable: true, description: "The first moment of the span." })
  readonly from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: "The first moment after the span." })
  readonly to?: Date | null;
}

@InputType({ description: "Which keys to list; all that is given must hold." })
export class ApiKeyFilter {
  @Field(() => [ApiKeyStatus], {
    nullable: true,
    description: "Keys in any of these states; only active ones when absent.",
  })
  readonly status?: KeyStatus[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Keys with this text anywhere in their name, in upper or lower case.",
  })
  readonly nameContains?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: "Keys created in this span." })
  readonly createdAt?: DateTimeRange | null;

  @Field(() => DateTimeRange, {
    nullable: true,
    description: "Keys last used in this span; never those never used.",
  })
  readonly lastUsedAt?: DateTimeRange | null;

  @Field(() => Int, {
    nullable: true,
    description: "Keys not used for this many days, 1 to 36500; one never used counts from its creation.",
  })
  readonly unusedForDays?: number | null;
}

@InputType({ description: "How to sort a list of keys. The id breaks ties." })
export class ApiKeyOrder {
  @Field(() => ApiKeyOrderField, { description: "The property to sort by." })
  readonly field!: KeyOrder["field"];

  @Field(() => OrderDirection, { description: "Which end comes first." })
  readonly direction!: KeyOrder["direction"];
}

@ArgsType()
export class ApiKeysArgs extends PageArgs {
  @Field(() => ApiKeyFilter, { nullable: true, description: "Which keys; the active ones when absent." })
  readonly filter?: ApiKeyFilter | null;

  @Field(() => ApiKeyOrder, { nullable: true, description: "In which order; newest first when absent." })
  readonly orderBy?: ApiKeyOrder | null;
}
