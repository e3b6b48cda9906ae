import { Field, ObjectType } from "type-graphql";
import {
  createSecretLinkCodes,
  type CreatedSecretLink,
} from "../../core/use-cases/secret-links/create-secret-link.js";
import { openSecretLinkCodes, type ShownSecret } from "../../core/use-cases/secret-links/open-secret-link.js";
import { resultUnion } from "../errors/result-union.js";
import { DateTime } from "../scalars/date-time.scalar.js";

@ObjectType({ description: "The link was made.", simpleResolvers: true })
export class CreateSecretLinkSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => String, {
    description:
      "The link, for the other person alone. It shows the secret once, to whoever presses its button first. The server" +
      " does not show it again.",
  })
  readonly url: string;

  @Field(() => DateTime, { description: "When the link ends if nobody uses it." })
  readonly expiresAt: Date;

  constructor({ url, expiresAt }: CreatedSecretLink) {
    this.url = url;
    this.expiresAt = expiresAt;
  }
}

@ObjectType({ description: "The secret, which no link shows again.", simpleResolvers: true })
export class OpenSecretLinkSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => String, { description: "The secret. Store it now: what was sealed is erased." })
  readonly secret: string;

  @Field(() => String, { description: "The name of the key." })
  readonly keyName: string;

  @Field(() => String, { description: "The name of the account that owns the key." })
  readonly accountName: string;

  constructor({ secret, keyName, accountName }: ShownSecret) {
    this.secret = secret;
    this.keyName = keyName;
    this.accountName = accountName;
  }
}

export const CreateSecretLinkResult = resultUnion(
  "CreateSecretLinkResult",
  "The link, or an error.",
  CreateSecretLinkSuccess,
  createSecretLinkCodes,
);

export const OpenSecretLinkResult = resultUnion(
  "OpenSecretLinkResult",
  "The secret, or an error.",
  OpenSecretLinkSuccess,
  openSecretLinkCodes,
);
