import { Field, ID, InputType, Int } from "type-graphql";
import type { JsonObject } from "../../core/model/json-object.js";
import { JSONObject } from "../scalars/json-object.scalar.js";
import { RestrictionsFields } from "./key-restrictions.type.js";

/** What is said of a new key and of one that is changed. */
@InputType()
export abstract class KeyFields extends RestrictionsFields {
  @Field(() => Int, {
    nullable: true,
    description:
      "The key expires when it was not used for so many days, 1 to 3650; null for never. Absent means, for a new key, what" +
      " the policy of the account says.",
  })
  readonly idleTimeoutDays?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "What the key is for, at most 500 characters; null for nothing.",
  })
  readonly description?: string | null;

  @Field(() => JSONObject, {
    nullable: true,
    description:
      "What your own systems keep about the key, at most 4096 bytes as JSON; null for nothing. Checks return it.",
  })
  readonly metadata?: JsonObject | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The member of the account who owns the key, `mem_…`; null for none. It takes the place of an `externalOwnerId`.",
  })
  readonly ownerId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The owner of the key in your own systems, 1 to 200 characters; null for none. It takes the place of an `ownerId`.",
  })
  readonly externalOwnerId?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "Labels to filter by: at most 20 of 1 to 50 letters, digits and signs out of `. _ : -`. Null or empty means none.",
  })
  readonly tags?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "What the key may do on your API, such as `reports:read` or `invoices:*`: at most 50 scopes of 1 to 5 segments, where" +
      " `*` stands for any one segment. Null or empty means no scopes.",
  })
  readonly scopes?: string[] | null;
}
