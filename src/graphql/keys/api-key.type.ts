import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
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
import { readMetadata, type JsonObject } from "../../core/model/json-object.js";
import { JSONObject } from "../scalars/json-object.scalar.js";
import type { RevocationReason as ReasonOfRevocation } from "../../core/model/keys/revocation.js";
import { Actor } from "../audit/actor.type.js";
import { RevocationReason } from "./revocation-reason.type.js";
import { DateTime } from "../scalars/date-time.scalar.js";

export const ApiKeyStatus = {
  ACTIVE: "active",
  EXPIRED: "expired",
  REVOKED: "revoked",
} as const satisfies Record<string, KeyStatus>;

registerEnumType(ApiKeyStatus, {
  name: "ApiKeyStatus",
  description: "The statuses of a key: accepted, or why it is not.",
  valuesConfig: {
    ACTIVE: { description: "The key is accepted, and counts towards `maxKeys` of its account." },
    EXPIRED: { description: "The key is past its expiry or idle timeout: refused, and not in `maxKeys`." },
    REVOKED: { description: "The key was revoked. It is refused for ever, and its record stays." },
  },
});

export const ApiKeyPermission = {
  KEYS_MANAGE: "keys:manage",
} as const satisfies Record<string, KeyPermission>;

registerEnumType(ApiKeyPermission, {
  name: "ApiKeyPermission",
  description: "What a key may do on Latchkey itself. A key without permissions may still query `viewer`.",
  valuesConfig: {
    KEYS_MANAGE: {
      description:
        "The key may list, create, change, revoke and watch the keys of its account. `keys:manage` on REST.",
    },
  },
});

@ObjectType({
  implements: Node,
  description:
    "A named credential of an account. It does not contain the secret, which only the answer of" +
    " `createApiKey` shows.",
  simpleResolvers: true,
})
export class ApiKey extends Node {
  readonly keyId: KeyId;
  readonly accountId: AccountId;
  readonly #metadata: string | null;

  @Field(() => String, { description: "A label for people, 1 to 50 characters. It need not be unique." })
  readonly name: string;

  @Field(() => String, {
    description: "The start of the secret, before its first underscore and the random part.",
  })
  readonly prefix: string;

  @Field(() => String, {
    description: "The last four characters of the secret, so that people recognise it.",
  })
  readonly lastFour: string;

  @Field(() => String, {
    description:
      "The environment of the key, such as `live`. It is set when the key is created and never changes.",
  })
  readonly environment: string;

  @Field(() => ApiKeyStatus, { description: "The key's status when this was read." })
  readonly status: KeyStatus;

  @Field(() => [ApiKeyPermission], {
    description: "What the key may do on Latchkey itself; empty when it has no permissions.",
  })
  readonly permissions: readonly KeyPermission[];

  @Field(() => [String], {
    description:
      "What the key may do on your API, such as `reports:read` or `invoices:*`; empty when it has no scopes.",
  })
  readonly scopes: readonly string[];

  @Field(() => Int, {
    description: "Grows with each change of the key. `updateApiKey` can ask for the version that was read.",
  })
  readonly version: number;

  @Field(() => String, { nullable: true, description: "What the key is for; null when nobody said it." })
  readonly description: string | null;

  @Field(() => JSONObject, {
    nullable: true,
    description: "What your own systems keep about the key; null when there is nothing.",
  })
  get metadata(): JsonObject | null {
    return readMetadata(this.#metadata);
  }

  @Field(() => ID, {
    nullable: true,
    description:
      "The member who owns the key, `mem_…`, who may have left the account; null when no member does.",
  })
  readonly ownerId: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The owner of the key in your own systems; null when none is set.",
  })
  readonly externalOwnerId: string | null;

  @Field(() => [String], { description: "Labels to filter by." })
  readonly tags: readonly string[];

  @Field(() => DateTime, { description: "When the key was created." })
  readonly createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: "When the key expires; null when it never expires." })
  readonly expiresAt: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: "The key expires when it was not used for so many days; null for never.",
  })
  readonly idleTimeoutDays: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the key was revoked; null when it is not revoked.",
  })
  readonly revokedAt: Date | null;

  @Field(() => Actor, {
    nullable: true,
    description: "Who revoked the key. Null when it is not revoked, and when that was not recorded.",
  })
  readonly revokedBy: Actor | null;

  @Field(() => RevocationReason, {
    nullable: true,
    description: "Why the key was revoked. Null when it is not revoked, and when nobody gave a reason.",
  })
  readonly revocationReason: ReasonOfRevocation | null;

  @Field(() => String, {
    nullable: true,
    description: "The note of the revocation. Null when the key is not revoked, and when there is none.",
  })
  readonly revocationNote: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the key was last accepted, about a second late; null when it was never used.",
  })
  readonly lastUsedAt: Date | null;

  @Field(() => [String], {
    description: "The IP addresses and networks from which the key may be used. Empty means from anywhere.",
  })
  readonly allowedIps: readonly string[];

  @Field(() => [String], {
    description:
      "The paths of your API for which the key may be used, with or without a method, such as `GET" +
      " /v1/charts/*`. Empty means all paths.",
  })
  readonly allowedEndpoints: readonly string[];

  @Field(() => KeyRate, {
    nullable: true,
    description:
      "The key's own rate, which holds in addition to the limits of its account; null when it has none.",
  })
  readonly rate: KeyRateRecord | null;

  @Field(() => Int, {
    nullable: true,
    description: "How often the key may be used in total, past uses included; null means no limit.",
  })
  readonly maxUses: number | null;

  constructor(key: KeyRecord, now: Date) {
    super(key.id);
    this.keyId = key.id;
    this.accountId = key.accountId;
    this.name = key.name;
    this.prefix = key.prefix;
    this.lastFour = key.lastFour;
    this.environment = key.environment;
    this.status = keyStatus(key, now);
    this.permissions = key.permissions;
    this.scopes = key.scopes;
    this.version = key.version;
    this.description = key.description;
    this.#metadata = key.metadata;
    this.ownerId = key.ownerId;
    this.externalOwnerId = key.externalOwnerId;
    this.tags = key.tags;
    this.createdAt = key.createdAt;
    this.expiresAt = key.expiresAt;
    this.idleTimeoutDays = key.idleTimeoutDays;
    this.revokedAt = key.revokedAt;
    this.revokedBy = key.revocation?.by ? new Actor(key.revocation.by) : null;
    this.revocationReason = key.revocation?.reason ?? null;
    this.revocationNote = key.revocation?.note ?? null;
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
