import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { GraphqlContext } from "../context.js";
import { answer } from "../errors/result-union.js";
import { ApiKeyRotation, ApiKeySecret } from "./api-key-secret.type.js";
import { ApiKey } from "./api-key.type.js";
import {
  CancelApiKeyRotationInput,
  CompleteApiKeyRotationInput,
  RotateApiKeyInput,
} from "./rotation.input.js";
import {
  CancelApiKeyRotationResult,
  CancelApiKeyRotationSuccess,
  CompleteApiKeyRotationResult,
  CompleteApiKeyRotationSuccess,
  RotateApiKeyResult,
  RotateApiKeySuccess,
} from "./rotation.result.js";

@Resolver(() => ApiKey)
export class RotationResolver {
  @Mutation(() => RotateApiKeyResult, {
    description:
      "Gives a key a second secret under the same id. Both work during the overlap. The answer is the only one" +
      " that contains the new secret. When this answers, every server knows when the present secret ends.",
  })
  async rotateApiKey(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => RotateApiKeyInput, { description: "The key, and how its present secret ends." })
    input: RotateApiKeyInput,
  ): Promise<typeof RotateApiKeyResult> {
    const { core, call } = context;
    return answer(context, await core.rotateApiKey(call, input), ({ apiKey, secret }) => {
      return new RotateApiKeySuccess(ApiKey.from(apiKey, core.clock()), secret);
    });
  }

  @Mutation(() => CompleteApiKeyRotationResult, {
    description:
      "Ends the secret that a key had before its rotation. When this answers, no server accepts that secret.",
  })
  async completeApiKeyRotation(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => CompleteApiKeyRotationInput, { description: "The key whose rotation to complete." })
    input: CompleteApiKeyRotationInput,
  ): Promise<typeof CompleteApiKeyRotationResult> {
    const { core, call } = context;
    const result = await core.completeApiKeyRotation(call, input.id);
    return answer(
      context,
      result,
      (key) => new CompleteApiKeyRotationSuccess(ApiKey.from(key, core.clock())),
    );
  }

  @Mutation(() => CancelApiKeyRotationResult, {
    description:
      "Ends the new secret of a key that is being rotated; the one before lasts. When this answers, no server" +
      " accepts the new secret.",
  })
  async cancelApiKeyRotation(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => CancelApiKeyRotationInput, { description: "The key whose rotation to cancel." })
    input: CancelApiKeyRotationInput,
  ): Promise<typeof CancelApiKeyRotationResult> {
    const { core, call } = context;
    const result = await core.cancelApiKeyRotation(call, input.id);
    return answer(context, result, (key) => new CancelApiKeyRotationSuccess(ApiKey.from(key, core.clock())));
  }

  @FieldResolver(() => [ApiKeySecret], {
    description:
      "The secrets of the key that work, or did until the key ended, the newest first: two while the key is being rotated.",
  })
  async secrets(@Ctx() context: GraphqlContext, @Root() key: ApiKey): Promise<ApiKeySecret[]> {
    const { secrets } = await context.loaders().keySecrets.load(key);
    return secrets.map((secret) => new ApiKeySecret(secret));
  }

  @FieldResolver(() => ApiKeyRotation, {
    nullable: true,
    description: "The rotation under way; null when the key has one secret.",
  })
  async rotation(@Ctx() context: GraphqlContext, @Root() key: ApiKey): Promise<ApiKeyRotation | null> {
    const { rotation } = await context.loaders().keySecrets.load(key);
    return rotation === null ? null : new ApiKeyRotation(rotation);
  }
}
