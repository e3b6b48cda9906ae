import { Field, ObjectType } from "type-graphql";
import { createApiKeyCodes } from "../../core/use-cases/keys/create-api-key.js";
import { getApiKeyCodes } from "../../core/use-cases/keys/get-api-key.js";
import { listApiKeysCodes } from "../../core/use-cases/keys/list-api-keys.js";
import { revokeApiKeyCodes } from "../../core/use-cases/keys/revoke-api-key.js";
import { updateApiKeyCodes } from "../../core/use-cases/keys/update-api-key.js";
import { resultUnion } from "../errors/result-union.js";
import { ApiKey, ApiKeyConnection } from "./api-key.type.js";

@ObjectType({ description: "The key was created.", simpleResolvers: true })
export class CreateApiKeySuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => ApiKey, { description: "The new key's record." })
  readonly apiKey: ApiKey;

  @Field(() => String, {
    description:
      "What to send as `Authorization: Bearer …`. Shown in this one answer and kept nowhere: store it now.",
  })
  readonly secret: string;

  constructor(apiKey: ApiKey, secret: string) {
    this.apiKey = apiKey;
    this.secret = secret;
  }
}

@ObjectType({ description: "The key was changed, and every server goes by it.", simpleResolvers: true })
export class UpdateApiKeySuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => ApiKey, { description: "The key as it is now." })
  readonly apiKey: ApiKey;

  constructor(apiKey: ApiKey) {
    this.apiKey = apiKey;
  }
}

@ObjectType({ description: "The key was revoked, and is accepted nowhere any more.", simpleResolvers: true })
export class RevokeApiKeySuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => ApiKey, { description: "The key's record, as it stays." })
  readonly apiKey: ApiKey;

  constructor(apiKey: ApiKey) {
    this.apiKey = apiKey;
  }
}

export const ApiKeyResult = resultUnion(
  "ApiKeyResult",
  "The key, or why there is none for you.",
  ApiKey,
  getApiKeyCodes,
);

export const ApiKeysResult = resultUnion(
  "ApiKeysResult",
  "A page of keys, or why there is none.",
  ApiKeyConnection,
  listApiKeysCodes,
);

export const CreateApiKeyResult = resultUnion(
  "CreateApiKeyResult",
  "The new key and its secret, or why none was created.",
  CreateApiKeySuccess,
  createApiKeyCodes,
);

export const RevokeApiKeyResult = resultUnion(
  "RevokeApiKeyResult",
  "The revoked key, or why none was revoked.",
  RevokeApiKeySuccess,
  revokeApiKeyCodes,
);

export const UpdateApiKeyResult = resultUnion(
  "UpdateApiKeyResult",
  "The changed key, or why it was not changed.",
  UpdateApiKeySuccess,
  updateApiKeyCodes,
);
