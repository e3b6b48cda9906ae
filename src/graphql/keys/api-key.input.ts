import { ArgsType, Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import type { KeyPermission, KeyStatus } from "../../core/model/keys/api-key.js";
import type { KeyOrder } from "../../core/model/keys/key-store.js";
import { mostIds } from "../../core/use-cases/keys/list-api-keys.js";
import { PageArgs } from "../paging/page-args.input.js";
import { DateTime } from "../scalars/date-time.scalar.js";
import { KeyFields } from "./key-fields.input.js";
import { ApiKeyPermission, ApiKeyStatus } from "./api-key.type.js";
import type { RevocationReason as ReasonOfRevocation } from "../../core/model/keys/revocation.js";
import { RevocationReason } from "./revocation-reason.type.js";

const ApiKeyOrderField = {
  CREATED_AT: "createdAt",
  NAME: "name",
  LAST_USED_AT: "lastUsedAt",
} as const satisfies Record<string, KeyOrder["field"]>;

registerEnumType(ApiKeyOrderField, {
  name: "ApiKeyOrderField",
  description: "The properties by which keys can be sorted.",
  valuesConfig: {
    CREATED_AT: { description: "The time of creation." },
    NAME: { description: "The name, upper case before lower case." },
    LAST_USED_AT: {
      description: "The time of the last use. A key that was never used counts as used the longest ago.",
    },
  },
});

const OrderDirection = { ASC: "asc", DESC: "desc" } as const satisfies Record<string, KeyOrder["direction"]>;

registerEnumType(OrderDirection, {
  name: "OrderDirection",
  description: "The directions of a sort order.",
  valuesConfig: {
    ASC: { description: "Oldest first, or A to Z." },
    DESC: { description: "Newest first, or Z to A." },
  },
});

@InputType({ description: "The name, permissions, expiry and restrictions of a new key." })
export class CreateApiKeyInput extends KeyFields {
  @Field(() => String, {
    nullable: true,
    description:
      "One of `environments`, which decides how the secret begins and never changes. Absent means the first one, or that" +
      " of the key that creates it.",
  })
  readonly environment?: string | null;

  @Field(() => String, {
    description: "A label for people, 1 to 50 characters after trimming. It need not be unique.",
  })
  readonly name!: string;

  @Field(() => [ApiKeyPermission], {
    nullable: true,
    description: "What the key may do on Latchkey itself. A key has no permissions when this is absent.",
  })
  readonly permissions?: KeyPermission[] | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the key expires: a time in the future. The key never expires when this is absent.",
  })
  readonly expiresAt?: Date | null;
}

@InputType({
  description:
    "Changes to a key. A field that is absent stays as it is; null removes an expiry or a restriction.",
})
export class UpdateApiKeyInput extends KeyFields {
  @Field(() => ID, { description: "The key's id, `key_…`, not its secret." })
  readonly id!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "The `version` of the key that the changes are meant for. If the key was changed since, nothing is changed and the" +
      " answer is `version_conflict`. Absent means any version.",
  })
  readonly version?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "A label for people, 1 to 50 characters after trimming.",
  })
  readonly name?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the key expires: a time in the future, or null for never.",
  })
  readonly expiresAt?: Date | null;
}

@InputType({ description: "Why a key is revoked." })
export class RevokeCallingApiKeyInput {
  @Field(() => RevocationReason, {
    nullable: true,
    description: "The reason, for the record; absent when there is none to give.",
  })
  readonly reason?: ReasonOfRevocation | null;

  @Field(() => String, {
    nullable: true,
    description: "A note for the record, at most 500 characters; absent for none.",
  })
  readonly note?: string | null;
}

@InputType({ description: "The key to revoke, and why." })
export class RevokeApiKeyInput extends RevokeCallingApiKeyInput {
  @Field(() => ID, { description: "The key's id, `key_…`, not its secret." })
  readonly id!: string;
}

@InputType({ description: "A span of time. An end that is absent is open." })
export class DateTimeRange {
  @Field(() => DateTime, { nullable: true, description: "The start of the span, included." })
  readonly from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: "The end of the span, not included." })
  readonly to?: Date | null;
}

@InputType({ description: "Which keys to list. A key must match every field that is given." })
export class ApiKeyFilter {
  @Field(() => [ID], {
    nullable: true,
    description: `Keys with any of these ids, \`key_…\`, at most ${mostIds}. An id that is no key's of the account matches none.`,
  })
  readonly ids?: string[] | null;

  @Field(() => [ApiKeyStatus], {
    nullable: true,
    description: "Keys with any of these statuses. Only active keys are listed when this is absent.",
  })
  readonly status?: KeyStatus[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Keys whose name contains this text, in upper or lower case.",
  })
  readonly nameContains?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Keys whose name contains this text, and keys with a secret whose last four characters are this text, in upper or" +
      " lower case. A secret that was replaced counts as well.",
  })
  readonly search?: string | null;

  @Field(() => ID, { nullable: true, description: "Keys that this member owns, `mem_…`." })
  readonly ownerId?: string | null;

  @Field(() => String, { nullable: true, description: "Keys with this owner in your own systems." })
  readonly externalOwnerId?: string | null;

  @Field(() => [String], { nullable: true, description: "Keys that have all of these tags." })
  readonly tags?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Keys of any of these environments." })
  readonly environments?: string[] | null;

  @Field(() => DateTimeRange, { nullable: true, description: "Keys that were created in this span." })
  readonly createdAt?: DateTimeRange | null;

  @Field(() => DateTimeRange, {
    nullable: true,
    description: "Keys whose last use is in this span. Keys that were never used do not match.",
  })
  readonly lastUsedAt?: DateTimeRange | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Keys that were not used for this many days, 1 to 36500. For a key that was never used, the days count" +
      " from its creation.",
  })
  readonly unusedForDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Active keys that expire within this many days, 1 to 36500, by their expiry or their idle timeout.",
  })
  readonly expiringWithinDays?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "True for keys that end by themselves, by an expiry or an idle timeout; false for keys with neither.",
  })
  readonly hasExpiry?: boolean | null;
}

@InputType({ description: "How to sort a list of keys. Keys with equal values are sorted by id." })
export class ApiKeyOrder {
  @Field(() => ApiKeyOrderField, { description: "The property to sort by." })
  readonly field!: KeyOrder["field"];

  @Field(() => OrderDirection, { description: "The direction." })
  readonly direction!: KeyOrder["direction"];
}

@ArgsType()
export class ApiKeysArgs extends PageArgs {
  @Field(() => ApiKeyFilter, {
    nullable: true,
    description: "Which keys to list. Only active keys are listed when this is absent.",
  })
  readonly filter?: ApiKeyFilter | null;

  @Field(() => ApiKeyOrder, {
    nullable: true,
    description: "The order. The newest key is first when this is absent.",
  })
  readonly orderBy?: ApiKeyOrder | null;
}
