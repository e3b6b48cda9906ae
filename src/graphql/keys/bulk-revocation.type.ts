import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import {
  revokeApiKeysCodes,
  type BulkRevocation,
  type KeyRevocation,
} from "../../core/use-cases/keys/revoke-api-keys.js";
import type { AnswerFacts } from "../../errors/envelope.js";
import { ApiError } from "../errors/api-error.type.js";
import { errorOf, resultUnion } from "../errors/result-union.js";
import { RevokeCallingApiKeyInput } from "./api-key.input.js";
import { ApiKey } from "./api-key.type.js";

@InputType({ description: "The keys to revoke. All conditions must hold, and there must be at least one." })
export class RevokeApiKeysFilter {
  @Field(() => Int, {
    nullable: true,
    description:
      "Active keys that were not used for so many days. A key never used counts from its creation.",
  })
  readonly unusedForDays?: number | null;

  @Field(() => Int, { nullable: true, description: "Active keys that are older than so many days." })
  readonly olderThanDays?: number | null;

  @Field(() => ID, { nullable: true, description: "Active keys of this member, `mem_…`." })
  readonly ownerId?: string | null;

  @Field(() => String, { nullable: true, description: "Active keys of this owner in your own systems." })
  readonly externalOwnerId?: string | null;
}

@InputType({ description: "Which keys to revoke, and why: either by their ids or by a filter." })
export class RevokeApiKeysInput extends RevokeCallingApiKeyInput {
  @Field(() => [ID], { nullable: true, description: "The ids of 1 to 100 keys, `key_…`." })
  readonly ids?: string[] | null;

  @Field(() => RevokeApiKeysFilter, {
    nullable: true,
    description: "A filter. The 100 oldest of its keys are revoked; `hasMore` says whether there are more.",
  })
  readonly filter?: RevokeApiKeysFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True to change nothing, and only show which keys would be revoked.",
  })
  readonly dryRun?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True to revoke no key when one of them cannot be revoked. The error then names those.",
  })
  readonly allOrNothing?: boolean | null;
}

@ObjectType({ description: "What became of one key.", simpleResolvers: true })
export class ApiKeyRevocation {
  @Field(() => ID, { description: "The id that was asked for." })
  readonly reference: string;

  @Field(() => ApiKey, {
    nullable: true,
    description: "The key: revoked, or as it is in a dry run. Null when it cannot be revoked.",
  })
  readonly apiKey: ApiKey | null;

  @Field(() => ApiError, { nullable: true, description: "Why the key cannot be revoked; null when it can." })
  readonly rejection: ApiError | null;

  constructor({ id, result }: KeyRevocation, facts: AnswerFacts) {
    this.reference = id;
    this.apiKey = result.ok ? ApiKey.from(result.value, facts.now) : null;
    this.rejection = result.ok ? null : errorOf(result, facts);
  }
}

@ObjectType({ description: "The keys were revoked, each as far as it can be.", simpleResolvers: true })
export class RevokeApiKeysSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => Boolean, { description: "Whether this was a dry run, which changes nothing." })
  readonly dryRun: boolean;

  @Field(() => [ApiKeyRevocation], {
    description: "What became of each key, in the order of the ids, or the oldest first.",
  })
  readonly results: readonly ApiKeyRevocation[];

  @Field(() => Boolean, { description: "Whether the filter has more keys than the 100 of this call." })
  readonly hasMore: boolean;

  constructor({ isDryRun, keys, hasMore }: BulkRevocation, facts: AnswerFacts) {
    this.dryRun = isDryRun;
    this.results = keys.map((key) => new ApiKeyRevocation(key, facts));
    this.hasMore = hasMore;
  }
}

export const RevokeApiKeysResult = resultUnion(
  "RevokeApiKeysResult",
  "What became of the keys, or the reason why none was revoked.",
  RevokeApiKeysSuccess,
  revokeApiKeysCodes,
);
