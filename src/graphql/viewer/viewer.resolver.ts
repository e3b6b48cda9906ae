import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { getViewerCodes } from "../../core/use-cases/viewer/get-viewer.js";
import { FailureError } from "../../errors/failure-error.js";
import type { GraphqlContext } from "../context.js";
import { answer, resultUnion } from "../errors/result-union.js";
import { ApiKeysArgs } from "../keys/api-key.input.js";
import { listKeys } from "../keys/list-keys.js";
import { ApiKey, ApiKeyConnection } from "../keys/api-key.type.js";
import { Viewer } from "./viewer.type.js";

const ViewerResult = resultUnion("ViewerResult", "The caller, or an error.", Viewer, getViewerCodes);

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => ViewerResult, {
    description:
      "Returns the caller of this request and what the caller may do. Every valid credential may query it.",
  })
  async viewer(@Ctx() context: GraphqlContext): Promise<typeof ViewerResult> {
    const { core, call } = context;
    const result = await core.getViewer(call);
    return answer(context, result, (viewer) => new Viewer(viewer, core.clock()));
  }

  // Relay's `@connection` stands on connections only, never on a union.
  @FieldResolver(() => ApiKeyConnection, {
    nullable: true,
    description:
      "The keys of the viewer's account, as a plain connection instead of the result union of `Query.apiKeys`." +
      " Null when the viewer acts in no account or lacks `READ_KEYS`; a wrong argument is an entry of `errors`.",
  })
  async apiKeys(
    @Ctx() context: GraphqlContext,
    @Root() viewer: Viewer,
    @Args(() => ApiKeysArgs) args: ApiKeysArgs,
  ): Promise<InstanceType<typeof ApiKeyConnection> | null> {
    if (!viewer.isInAccount || !viewer.permissions.includes("keys.read")) return null;
    const result = await listKeys(context, args);
    if (!result.ok) throw new FailureError(result);
    const now = context.core.clock();
    return ApiKeyConnection.of(result.value, (key) => ApiKey.from(key, now));
  }
}
