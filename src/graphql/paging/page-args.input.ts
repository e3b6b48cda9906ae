import { ArgsType, Field, Int } from "type-graphql";
import { defaultPageSize, maxPageSize } from "../../core/model/paging/page-request.js";

const size = `1 to ${maxPageSize}`;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many to give from the start of the list, ${size}; ${defaultPageSize} when neither \`first\` nor \`last\` is given.`,
  })
  readonly first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Begin after this cursor: the `endCursor` of the page before.",
  })
  readonly after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many to give from the end of the list, ${size}; not together with \`first\`.`,
  })
  readonly last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "End before this cursor: the `startCursor` of the page after.",
  })
  readonly before?: string | null;
}
