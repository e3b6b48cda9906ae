import { Field, InputType, Int } from "type-graphql";
import {
  defaultTtlSeconds,
  leastTtlSeconds,
  mostTtlSeconds,
  type BrowserAction as Action,
} from "../../core/model/browser-tokens/browser-token.js";
import { mostScopeCharacters, mostTokenScopes } from "../../core/model/browser-tokens/browser-token-input.js";
import { BrowserAction } from "./browser-token.type.js";

@InputType({ description: "What a page may do, with whose keys, and for how long." })
export class CreateBrowserTokenInput {
  @Field(() => String, {
    nullable: true,
    description:
      "The owner in your own systems whose keys the page may see and make, 1 to 200 characters. Absent or null: all keys of" +
      " the account.",
  })
  readonly externalOwnerId?: string | null;

  @Field(() => [BrowserAction], { description: "What the page may do, one or more." })
  readonly actions!: readonly Action[];

  @Field(() => [String], {
    defaultValue: [],
    description:
      `The scopes that keys made with the token may have, and that a key must be within to be rotated: at most ${mostTokenScopes},` +
      ` with ${mostScopeCharacters} characters in all. A key gives only scopes that it has itself.`,
  })
  readonly scopes!: readonly string[];

  @Field(() => Int, {
    nullable: true,
    description:
      "How many active keys of those that the token reaches there may be: with as many, it makes no other. Absent or null: as many as" +
      " the account may have.",
  })
  readonly maxKeys?: number | null;

  @Field(() => Int, {
    defaultValue: defaultTtlSeconds,
    description:
      `For how many seconds the token lasts, ${leastTtlSeconds} to ${mostTtlSeconds}. It ends sooner with the key, the` +
      " secret of that key or the operator that makes it, and with `revokeBrowserTokens`.",
  })
  readonly ttlSeconds!: number;
}

@InputType({ description: "Whose tokens to end." })
export class RevokeBrowserTokensInput {
  @Field(() => String, {
    nullable: true,
    description:
      "The owner in your own systems. Absent or null: all tokens of the account, also those that are for no owner.",
  })
  readonly externalOwnerId?: string | null;
}
