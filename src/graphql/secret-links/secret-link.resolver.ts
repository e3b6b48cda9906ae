import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { GraphqlContext } from "../context.js";
import { answer } from "../errors/result-union.js";
import { CreateSecretLinkInput, OpenSecretLinkInput } from "./secret-link.input.js";
import {
  CreateSecretLinkResult,
  CreateSecretLinkSuccess,
  OpenSecretLinkResult,
  OpenSecretLinkSuccess,
} from "./secret-link.result.js";

@Resolver()
export class SecretLinkResolver {
  @Mutation(() => CreateSecretLinkResult, {
    description:
      "Makes a link that shows a secret to somebody else once. What is stored is sealed with a key that only the link has. A" +
      " key has one such link at a time: a new one ends the one before. The same callers as for `rotateApiKey`.",
  })
  async createSecretLink(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => CreateSecretLinkInput, {
      description: "The secret to hand on, and for how long the link lasts.",
    })
    input: CreateSecretLinkInput,
  ): Promise<typeof CreateSecretLinkResult> {
    const result = await context.core.createSecretLink(context.call, input);
    return answer(context, result, (link) => new CreateSecretLinkSuccess(link));
  }

  @Mutation(() => OpenSecretLinkResult, {
    description:
      "Shows the secret behind a link, once: of several calls one gets it. Needs no credential but the link.",
  })
  async openSecretLink(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => OpenSecretLinkInput, { description: "The link whose secret to show." })
    input: OpenSecretLinkInput,
  ): Promise<typeof OpenSecretLinkResult> {
    const result = await context.core.openSecretLink(context.call, input.token);
    return answer(context, result, (shown) => new OpenSecretLinkSuccess(shown));
  }
}
