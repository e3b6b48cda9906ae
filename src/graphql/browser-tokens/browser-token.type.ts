import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type {
  BrowserAction as Action,
  BrowserToken as BrowserTokenRecord,
} from "../../core/model/browser-tokens/browser-token.js";
import { DateTime } from "../scalars/date-time.scalar.js";

export const BrowserAction = {
  KEYS_READ: "keys:read",
  KEYS_CREATE: "keys:create",
  KEYS_ROTATE: "keys:rotate",
  KEYS_REVOKE: "keys:revoke",
  USAGE_READ: "usage:read",
} as const satisfies Record<string, Action>;

registerEnumType(BrowserAction, {
  name: "BrowserAction",
  description: "What a browser token may allow. It reaches no key that has a permission on Latchkey itself.",
  valuesConfig: {
    KEYS_READ: { description: "List, look up and watch keys." },
    KEYS_CREATE: { description: "Create keys with scopes that the token has." },
    KEYS_ROTATE: { description: "Rotate keys whose scopes the token has." },
    KEYS_REVOKE: { description: "Revoke keys." },
    USAGE_READ: { description: "Read and watch what keys are used for, and where their limits stand." },
  },
});

@ObjectType({ description: "What is written in a browser token.", simpleResolvers: true })
export class BrowserToken {
  @Field(() => ID, { description: "The token's id, `btk_…`, as the audit trail names it. It opens nothing." })
  readonly reference: string;

  @Field(() => String, {
    nullable: true,
    description: "Whose keys the token is for; null when it is for all keys of the account.",
  })
  readonly externalOwnerId: string | null;

  @Field(() => [BrowserAction], { description: "What the token allows." })
  readonly actions: readonly Action[];

  @Field(() => [String], { description: "The scopes that keys made or rotated with it may have." })
  readonly scopes: readonly string[];

  @Field(() => Int, {
    nullable: true,
    description:
      "With how many active keys of those that it reaches the token makes no other; null: as the account.",
  })
  readonly maxKeys: number | null;

  @Field(() => DateTime, { description: "When the token was made." })
  readonly createdAt: Date;

  @Field(() => DateTime, { description: "When the token ends." })
  readonly expiresAt: Date;

  constructor({ id, externalOwnerId, actions, scopes, maxKeys, createdAt, expiresAt }: BrowserTokenRecord) {
    this.reference = id;
    this.externalOwnerId = externalOwnerId;
    this.actions = actions;
    this.scopes = scopes;
    this.maxKeys = maxKeys;
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }
}
