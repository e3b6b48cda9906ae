import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { GraphqlContext } from "../context.js";
import { answer } from "../errors/result-union.js";
import { CreateBrowserTokenInput, RevokeBrowserTokensInput } from "./browser-token.input.js";
import {
  CreateBrowserTokenResult,
  CreateBrowserTokenSuccess,
  RevokeBrowserTokensResult,
  RevokeBrowserTokensSuccess,
} from "./browser-token.result.js";

@Resolver()
export class BrowserTokenResolver {
  @Mutation(() => CreateBrowserTokenResult, {
    description:
      "Makes a token of minutes that your backend hands to your own web page, so that your customers manage their keys there." +
      " For operators, who name the account, and keys with `KEYS_MANAGE`.",
  })
  async createBrowserToken(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => CreateBrowserTokenInput, {
      description: "What the page may do, with whose keys, and for how long.",
    })
    input: CreateBrowserTokenInput,
  ): Promise<typeof CreateBrowserTokenResult> {
    const result = await context.core.createBrowserToken(context.call, input);
    return answer(context, result, (created) => new CreateBrowserTokenSuccess(created));
  }

  @Mutation(() => RevokeBrowserTokensResult, {
    description:
      "Ends the browser tokens of an owner, or all of the account, before their time. When this answers, no server accepts" +
      " them; tokens made later work. For operators, who name the account, keys with `KEYS_MANAGE`, and owners of the account.",
  })
  async revokeBrowserTokens(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => RevokeBrowserTokensInput, { description: "Whose tokens to end." })
    input: RevokeBrowserTokensInput,
  ): Promise<typeof RevokeBrowserTokensResult> {
    const result = await context.core.revokeBrowserTokens(context.call, input);
    return answer(context, result, (revoked) => new RevokeBrowserTokensSuccess(revoked));
  }
}
