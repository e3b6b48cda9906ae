import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Account } from "../accounts/account.type.js";
import type { GraphqlContext } from "../context.js";
import { answer } from "../errors/result-union.js";
import { Member } from "../members/member.type.js";
import {
  ApiKeysArgs,
  CreateApiKeyInput,
  RevokeApiKeyInput,
  RevokeCallingApiKeyInput,
  UpdateApiKeyInput,
} from "./api-key.input.js";
import { listKeys } from "./list-keys.js";
import {
  ApiKeyResult,
  ApiKeysResult,
  CreateApiKeyResult,
  CreateApiKeySuccess,
  RevokeApiKeyResult,
  RevokeCallingApiKeyResult,
  RevokeApiKeySuccess,
  UpdateApiKeyResult,
  UpdateApiKeySuccess,
} from "./api-key.result.js";
import { ApiKey, ApiKeyConnection } from "./api-key.type.js";
import { RevokeApiKeysInput, RevokeApiKeysResult, RevokeApiKeysSuccess } from "./bulk-revocation.type.js";

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  @Query(() => ApiKeysResult, {
    description:
      "Lists the keys of the account: only active ones and newest first, unless the arguments say otherwise.",
  })
  async apiKeys(
    @Ctx() context: GraphqlContext,
    @Args(() => ApiKeysArgs) args: ApiKeysArgs,
  ): Promise<typeof ApiKeysResult> {
    const result = await listKeys(context, args);
    const now = context.core.clock();
    return answer(context, result, (keys) => ApiKeyConnection.of(keys, (key) => ApiKey.from(key, now)));
  }

  @Query(() => ApiKeyResult, {
    description:
      "Looks up a key of the account by its id. A revoked key is not found, like a key that never existed.",
  })
  async apiKey(
    @Ctx() context: GraphqlContext,
    @Arg("id", () => ID, { description: "The key's id, `key_…`, not its secret." }) id: string,
  ): Promise<typeof ApiKeyResult> {
    const { core, call } = context;
    return answer(context, await core.getApiKey(call, id), (key) => ApiKey.from(key, core.clock()));
  }

  @Mutation(() => CreateApiKeyResult, {
    description:
      "Creates a key. The answer is the only one that contains its secret. For operators, keys with" +
      " `KEYS_MANAGE`, owners and developers.",
  })
  async createApiKey(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => CreateApiKeyInput, {
      description: "The name, permissions, expiry and restrictions of the new key.",
    })
    input: CreateApiKeyInput,
  ): Promise<typeof CreateApiKeyResult> {
    const { core, call } = context;
    return answer(context, await core.createApiKey(call, input), ({ apiKey, secret }) => {
      return new CreateApiKeySuccess(ApiKey.from(apiKey, core.clock()), secret);
    });
  }

  @Mutation(() => UpdateApiKeyResult, {
    description:
      "Renames a key, or changes its expiry and restrictions. When this answers, the changes are in force on" +
      " every server.",
  })
  async updateApiKey(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => UpdateApiKeyInput, { description: "The key's id and the changes." })
    input: UpdateApiKeyInput,
  ): Promise<typeof UpdateApiKeyResult> {
    const { core, call } = context;
    const result = await core.updateApiKey(call, input);
    return answer(context, result, (key) => new UpdateApiKeySuccess(ApiKey.from(key, core.clock())));
  }

  @Mutation(() => RevokeApiKeyResult, {
    description:
      "Revokes a key. When this answers, no server accepts the key any more. A revocation cannot be undone.",
  })
  async revokeApiKey(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => RevokeApiKeyInput, { description: "The key to revoke, and why." })
    input: RevokeApiKeyInput,
  ): Promise<typeof RevokeApiKeyResult> {
    const { core, call } = context;
    const result = await core.revokeApiKey(call, input);
    return answer(context, result, (key) => new RevokeApiKeySuccess(ApiKey.from(key, core.clock())));
  }

  @Mutation(() => RevokeApiKeysResult, {
    description:
      "Revokes up to 100 keys at once, by their ids or by a filter; with `dryRun` it only shows which. When this answers," +
      " no server accepts them any more.",
  })
  async revokeApiKeys(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => RevokeApiKeysInput, { description: "Which keys to revoke, and why." })
    input: RevokeApiKeysInput,
  ): Promise<typeof RevokeApiKeysResult> {
    const result = await context.core.revokeApiKeys(context.call, input);
    return answer(context, result, (revoked) => new RevokeApiKeysSuccess(revoked, context.facts()));
  }

  @Mutation(() => RevokeCallingApiKeyResult, {
    description:
      "Revokes the calling key, which needs no permission for it. When this answers, no server accepts the key any" +
      " more. A revocation cannot be undone.",
  })
  async revokeCallingApiKey(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => RevokeCallingApiKeyInput, { description: "Why the key is revoked." })
    input: RevokeCallingApiKeyInput,
  ): Promise<typeof RevokeCallingApiKeyResult> {
    const { core, call } = context;
    const result = await core.revokeCallingKey(call, input);
    return answer(context, result, (key) => new RevokeApiKeySuccess(ApiKey.from(key, core.clock())));
  }

  @FieldResolver(() => Member, {
    nullable: true,
    description:
      "The member who created the key. Null when an operator or another key created it, when the member was" +
      " removed, and for callers without `READ_MEMBERS`.",
  })
  async createdBy(@Ctx() context: GraphqlContext, @Root() key: ApiKey): Promise<Member | null> {
    const creator = await context.loaders().keyCreator.load(key.keyId);
    return creator === null ? null : Member.from(creator);
  }

  @FieldResolver(() => Account, { description: "The account that owns the key." })
  async account(@Ctx() context: GraphqlContext, @Root() key: ApiKey): Promise<Account> {
    return Account.from(await context.loaders().account.load(key.accountId));
  }
}
