import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import type { AccountId, KeyId } from "../../core/model/ids.js";
import {
  keyStatus,
  type ApiKey as KeyRecord,
  type KeyPermission,
  type KeyStatus,
} from "../../core/model/keys/api-key.js";
import type { KeyRate as KeyRateRecord } from "../../core/model/keys/key-restrictions.js";
import { Node } from "../node.type.js";
import { connectionType } from "../paging/connection-type.js";
import { KeyRate } from "./key-restrictions.type.js";
import { DateTime } from "../scalars/date-time.scalar.js";

export const ApiKeyStatus = {
  ACTIVE: "active",
  EXPIRED: "expired",
  REVOKED: "revoked",
} as const satisfies Record<string, KeyStatus>;

registerEnumType(ApiKeyStatus, {
  name: "ApiKeyStatus",
  description: "Whether a key is accepted, and if not, why.",
  valuesConfig: {
    ACTIVE: { description: "Accepted, and counted against the account's ceiling." },
    EXPIRED: { description: "Past its expiry: refused, and no longer counted." },
    REVOKED: { description: "Refused for ever. The record stays." },
  },
});

export const ApiKeyPermission = {
  KEYS_MANAGE: "keys:manage",
} as const satisfies Record<string, KeyPermission>;

registerEnumType(ApiKeyPermission, {
  name: "ApiKeyPermission",
  description: "What a key may do on Latchkey itself. Without any it may still ask `viewer`.",
  valuesConfig: {
    KEYS_MANAGE: {
      description: "List, create, change and revoke the keys of its account. `keys:manage` on REST.",
    },
  },
});

@ObjectType({
  implements: Node,
  description:
    "A named credential of an account. The secret itself is not here: it was shown once, at creation.",
  simpleResolvers: true,
})
export class ApiKey extends Node {
  readonly keyId: KeyId;
  readonly accountId: AccountId;

  @Field(() => String, { description: "A label for people: 1 to 50 characters, not unique." })
  readonly name: string;

  @Field(() => String, {
    description: "What the secret begins with, before its first underscore and the random part.",
  })
  readonly prefix: string;

  @Field(() => String, { description: "The last four characters of the secret, to recognise it by." })
  readonly lastFour: string;

  @Field(() => ApiKeyStatus, { description: "Whether the key was accepted when this was read." })
  readonly status: KeyStatus;

  @Field(() => [ApiKeyPermission], { description: "What the key may do on Latchkey itself." })
  readonly permissions: readonly KeyPermission[];

  @Field(() => DateTime, { description: "When it was created." })
  readonly createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: "From when on it is refused; null when never." })
  readonly expiresAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: "When it was revoked; null when it was not." })
  readonly revokedAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was last accepted, a second or so behind; null when never.",
  })
  readonly lastUsedAt: Date | null;

  @Field(() => [String], { description: "Addresses and networks it may be used from; anywhere when empty." })
  readonly allowedIps: readonly string[];

  @Field(() => [String], {
    description:
      "Paths of your API it may be used for, with or without a method, as `GET /v1/charts/*`; all when empty.",
  })
  readonly allowedEndpoints: readonly string[];

  @Field(() => KeyRate, {
    nullable: true,
    description: "A rate of its own, beside its account's limits; null when none.",
  })
  readonly rate: KeyRateRecord | null;

  @Field(() => Int, {
    nullable: true,
    description: "How often it may be used in all, before and after now; null for no end.",
  })
  readonly maxUses: number | null;

  constructor(key: KeyRecord, now: Date) {
    super(key.id);
    this.keyId = key.id;
    this.accountId = key.accountId;
    this.name = key.name;
    this.prefix = key.prefix;
    this.lastFour = key.lastFour;
    this.status = keyStatus(key, now);
    this.permissions = key.permissions;
    this.createdAt = key.createdAt;
    this.expiresAt = key.expiresAt;
    this.revokedAt = key.revokedAt;
    this.lastUsedAt = key.lastUsedAt;
    this.allowedIps = key.allowedIps;
    this.allowedEndpoints = key.allowedEndpoints;
    this.rate = key.rate;
    this.maxUses = key.maxUses;
  }

  static from(key: KeyRecord, now: Date): ApiKey {
    return new ApiKey(key, now);
  }
}

export const ApiKeyConnection = connectionType("ApiKey", "keys", ApiKey);
