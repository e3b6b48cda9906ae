import { Field, ID, InputType, Int } from "type-graphql";
import {
  defaultLinkSeconds,
  leastLinkSeconds,
  mostLinkSeconds,
} from "../../core/use-cases/secret-links/create-secret-link.js";

@InputType({ description: "The secret to hand on, and for how long the link lasts." })
export class CreateSecretLinkInput {
  @Field(() => ID, { description: "The key's id, `key_…`." })
  readonly keyId!: string;

  @Field(() => String, {
    description:
      "A secret of the key that works, as its creation or rotation has just shown it: the server keeps no copy that it" +
      " could show.",
  })
  readonly secret!: string;

  @Field(() => Int, {
    defaultValue: defaultLinkSeconds,
    description:
      `For how many seconds the link lasts, ${leastLinkSeconds} to ${mostLinkSeconds}. It ends sooner when the key is` +
      " revoked or expires, or when the secret ends.",
  })
  readonly expiresInSeconds!: number;
}

@InputType({ description: "The link whose secret to show." })
export class OpenSecretLinkInput {
  @Field(() => String, { description: "The text after `#token=` in the link." })
  readonly token!: string;
}
