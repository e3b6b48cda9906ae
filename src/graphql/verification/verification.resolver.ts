import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { verifyApiKeyCodes, type VerifyResult } from "../../core/use-cases/verification/verify-api-key.js";
import { verifyApiKeysCodes } from "../../core/use-cases/verification/verify-api-keys.js";
import type { GraphqlContext } from "../context.js";
import { answer, resultUnion } from "../errors/result-union.js";
import { VerifyApiKeyInput } from "./verification.input.js";
import { ApiKeyVerification, ApiKeyVerifications } from "./verification.type.js";

const VerifyApiKeyResult = resultUnion(
  "VerifyApiKeyResult",
  "The result of the check, or a problem with the caller's own credential.",
  ApiKeyVerification,
  verifyApiKeyCodes,
);

const VerifyApiKeysResult = resultUnion(
  "VerifyApiKeysResult",
  "The results of the checks, or a problem with the caller's own credential.",
  ApiKeyVerifications,
  verifyApiKeysCodes,
);

// A check uses up limits, so it is a mutation: no browser, cache or GET request may repeat it.
@Resolver()
export class VerificationResolver {
  @Mutation(() => VerifyApiKeyResult, {
    description:
      "Checks a key that a client sent with a request, and counts the cost of the request against its limits." +
      " For operators.",
  })
  verifyApiKey(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => VerifyApiKeyInput, { description: "The key, and the request it is for." })
    input: VerifyApiKeyInput,
  ): typeof VerifyApiKeyResult | Promise<typeof VerifyApiKeyResult> {
    const { core, call } = context;
    const show = (result: VerifyResult) =>
      answer(context, result, (verdict) => new ApiKeyVerification(verdict, context.facts()));
    const result = core.verifyApiKey(call, input);
    return result instanceof Promise ? result.then(show) : show(result);
  }

  @Mutation(() => VerifyApiKeysResult, {
    description: "Checks up to 100 keys at once, each like `verifyApiKey`. For operators.",
  })
  async verifyApiKeys(
    @Ctx() context: GraphqlContext,
    @Arg("inputs", () => [VerifyApiKeyInput], {
      description: "1 to 100 keys, each with the request it is for.",
    })
    inputs: VerifyApiKeyInput[],
  ): Promise<typeof VerifyApiKeysResult> {
    const { core, call } = context;
    const result = await core.verifyApiKeys(call, inputs);
    const facts = context.facts();
    return answer(context, result, (verdicts) => {
      return new ApiKeyVerifications(verdicts.map((verdict) => new ApiKeyVerification(verdict, facts)));
    });
  }
}
