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
    description: "Lists the items after this cursor, which is the `endCursor` of the previous page.",
  })
  readonly after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many to give from the end of the list, ${size}; not together with \`first\`.`,
  })
  readonly last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Lists the items before this cursor, which is the `startCursor` of the next page.",
  })
  readonly before?: string | null;
}
