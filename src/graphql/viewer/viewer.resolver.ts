import { Ctx, Query, Resolver } from "type-graphql";
import { getViewerCodes } from "../../core/access/get-viewer.js";
import type { GraphqlContext } from "../context.js";
import { answer, resultUnion } from "../errors/result-union.js";
import { Viewer } from "./viewer.type.js";

const ViewerResult = resultUnion(
  "ViewerResult",
  "Who is calling, or why that cannot be told.",
  Viewer,
  getViewerCodes,
);

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerResult, {
    description: "Who is calling, and what the caller may do. Every key may ask.",
  })
  async viewer(@Ctx() context: GraphqlContext): Promise<typeof ViewerResult> {
    const { core, call } = context;
    const result = await core.getViewer(call);
    return answer(context, result, (viewer) => new Viewer(viewer, core.clock()));
  }
}
