import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { GraphqlContext } from "../context.js";
import { answer } from "../errors/result-union.js";
import { RedeemMagicLinkInput, RequestMagicLinkInput } from "./magic-link.input.js";
import {
  RedeemMagicLinkResult,
  RedeemMagicLinkSuccess,
  RequestMagicLinkResult,
  RequestMagicLinkSuccess,
} from "./magic-link.result.js";

@Resolver()
export class MagicLinkResolver {
  @Mutation(() => RequestMagicLinkResult, {
    description:
      "Sends an email with a link that signs in once, within 15 minutes. The answer is the same whether the" +
      " address is known or not. A second request within a minute sends no second email. Needs no credential.",
  })
  async requestMagicLink(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => RequestMagicLinkInput, { description: "The email address." })
    input: RequestMagicLinkInput,
  ): Promise<typeof RequestMagicLinkResult> {
    const result = await context.core.requestMagicLink(context.call, input.email);
    return answer(context, result, () => new RequestMagicLinkSuccess());
  }

  @Mutation(() => RedeemMagicLinkResult, {
    description:
      "Uses a sign-in link and signs the browser in: the answer sets its session cookie. Needs no credential.",
  })
  async redeemMagicLink(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => RedeemMagicLinkInput, { description: "The link to use." })
    input: RedeemMagicLinkInput,
  ): Promise<typeof RedeemMagicLinkResult> {
    const result = await context.core.redeemMagicLink(context.call, input.token);
    return answer(context, result, (signedIn) => {
      context.setSession({ token: signedIn.token, expiresAt: signedIn.session.expiresAt });
      return new RedeemMagicLinkSuccess(signedIn);
    });
  }
}
