import { Field, ObjectType } from "type-graphql";
import { createApiKeyCodes } from "../../core/use-cases/keys/create-api-key.js";
import { getApiKeyCodes } from "../../core/use-cases/keys/get-api-key.js";
import { listApiKeysCodes } from "../../core/use-cases/keys/list-api-keys.js";
import { revokeCallingKeyCodes } from "../../core/use-cases/keys/revoke-calling-key.js";
import { revokeApiKeyCodes } from "../../core/use-cases/keys/revoke-api-key.js";
import { updateApiKeyCodes } from "../../core/use-cases/keys/update-api-key.js";
import { resultUnion } from "../errors/result-union.js";
import { ApiKey, ApiKeyConnection } from "./api-key.type.js";

@ObjectType({ description: "The key was created.", simpleResolvers: true })
export class CreateApiKeySuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => ApiKey, { description: "The new key." })
  readonly apiKey: ApiKey;

  @Field(() => String, {
    description:
      "The secret, which clients send as `Authorization: Bearer …`. Store it now: the server keeps no copy and" +
      " does not show it again.",
  })
  readonly secret: string;

  constructor(apiKey: ApiKey, secret: string) {
    this.apiKey = apiKey;
    this.secret = secret;
  }
}

@ObjectType({ description: "The key was changed, on every server.", simpleResolvers: true })
export class UpdateApiKeySuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => ApiKey, { description: "The key after the change." })
  readonly apiKey: ApiKey;

  constructor(apiKey: ApiKey) {
    this.apiKey = apiKey;
  }
}

@ObjectType({ description: "The key was revoked. No server accepts it any more.", simpleResolvers: true })
export class RevokeApiKeySuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => ApiKey, { description: "The revoked key, whose record stays." })
  readonly apiKey: ApiKey;

  constructor(apiKey: ApiKey) {
    this.apiKey = apiKey;
  }
}

export const ApiKeyResult = resultUnion("ApiKeyResult", "The key, or an error.", ApiKey, getApiKeyCodes);

export const ApiKeysResult = resultUnion(
  "ApiKeysResult",
  "A page of keys, or an error.",
  ApiKeyConnection,
  listApiKeysCodes,
);

export const CreateApiKeyResult = resultUnion(
  "CreateApiKeyResult",
  "The new key and its secret, or an error.",
  CreateApiKeySuccess,
  createApiKeyCodes,
);

export const RevokeCallingApiKeyResult = resultUnion(
  "RevokeCallingApiKeyResult",
  "The revoked key, or the reason why it was not revoked.",
  RevokeApiKeySuccess,
  revokeCallingKeyCodes,
);

export const RevokeApiKeyResult = resultUnion(
  "RevokeApiKeyResult",
  "The revoked key, or an error.",
  RevokeApiKeySuccess,
  revokeApiKeyCodes,
);

export const UpdateApiKeyResult = resultUnion(
  "UpdateApiKeyResult",
  "The changed key, or an error.",
  UpdateApiKeySuccess,
  updateApiKeyCodes,
);
