import { Field, ObjectType } from "type-graphql";
import {
  createBrowserTokenCodes,
  type CreatedBrowserToken,
} from "../../core/use-cases/browser-tokens/create-browser-token.js";
import {
  revokeBrowserTokensCodes,
  type RevokedBrowserTokens,
} from "../../core/use-cases/browser-tokens/revoke-browser-tokens.js";
import { resultUnion } from "../errors/result-union.js";
import { DateTime } from "../scalars/date-time.scalar.js";
import { BrowserToken } from "./browser-token.type.js";

@ObjectType({ description: "The token was made.", simpleResolvers: true })
export class CreateBrowserTokenSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => String, {
    description:
      "The token, `lkb_…`, for your page: it sends it as `Authorization: Bearer`. The server does not show it again.",
  })
  readonly token: string;

  @Field(() => BrowserToken, { description: "What is written in it." })
  readonly browserToken: BrowserToken;

  constructor({ text, token }: CreatedBrowserToken) {
    this.token = text;
    this.browserToken = new BrowserToken(token);
  }
}

@ObjectType({ description: "The tokens are ended.", simpleResolvers: true })
export class RevokeBrowserTokensSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => DateTime, { description: "Tokens that were made until then are refused." })
  readonly revokedUntil: Date;

  constructor({ revokedUntil }: RevokedBrowserTokens) {
    this.revokedUntil = revokedUntil;
  }
}

export const CreateBrowserTokenResult = resultUnion(
  "CreateBrowserTokenResult",
  "The token, or an error.",
  CreateBrowserTokenSuccess,
  createBrowserTokenCodes,
);

export const RevokeBrowserTokensResult = resultUnion(
  "RevokeBrowserTokensResult",
  "Whether the tokens are ended, or an error.",
  RevokeBrowserTokensSuccess,
  revokeBrowserTokensCodes,
);
