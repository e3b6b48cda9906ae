import { Field, ObjectType } from "type-graphql";
import { endRotationCodes } from "../../core/use-cases/keys/end-rotation.js";
import { rotateApiKeyCodes } from "../../core/use-cases/keys/rotate-api-key.js";
import { resultUnion } from "../errors/result-union.js";
import { ApiKey } from "./api-key.type.js";

@ObjectType({ description: "The key has a new secret.", simpleResolvers: true })
export class RotateApiKeySuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => ApiKey, { description: "The key, known by its new secret." })
  readonly apiKey: ApiKey;

  @Field(() => String, {
    description: "The new secret. Store it now: the server keeps no copy and does not show it again.",
  })
  readonly secret: string;

  constructor(apiKey: ApiKey, secret: string) {
    this.apiKey = apiKey;
    this.secret = secret;
  }
}

@ObjectType({
  description: "The rotation is complete. No server accepts the secret before it any more.",
  simpleResolvers: true,
})
export class CompleteApiKeyRotationSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => ApiKey, { description: "The key, with the new secret alone." })
  readonly apiKey: ApiKey;

  constructor(apiKey: ApiKey) {
    this.apiKey = apiKey;
  }
}

@ObjectType({
  description: "The rotation is cancelled. No server accepts the new secret any more.",
  simpleResolvers: true,
})
export class CancelApiKeyRotationSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => ApiKey, { description: "The key, with the secret it had before the rotation." })
  readonly apiKey: ApiKey;

  constructor(apiKey: ApiKey) {
    this.apiKey = apiKey;
  }
}

export const RotateApiKeyResult = resultUnion(
  "RotateApiKeyResult",
  "The key with its new secret, or an error.",
  RotateApiKeySuccess,
  rotateApiKeyCodes,
);

export const CompleteApiKeyRotationResult = resultUnion(
  "CompleteApiKeyRotationResult",
  "The key with the new secret alone, or an error.",
  CompleteApiKeyRotationSuccess,
  endRotationCodes,
);

export const CancelApiKeyRotationResult = resultUnion(
  "CancelApiKeyRotationResult",
  "The key with the secret it had before, or an error.",
  CancelApiKeyRotationSuccess,
  endRotationCodes,
);
