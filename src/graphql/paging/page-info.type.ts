import { Field, ObjectType } from "type-graphql";
import type { Page } from "../../core/paging/page.js";

@ObjectType({
  description: "Where a page stands in its list, as Relay's specification has it.",
  simpleResolvers: true,
})
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more follow this page." })
  readonly hasNextPage: boolean;

  @Field(() => Boolean, { description: "Whether more come before this page." })
  readonly hasPreviousPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The first cursor of this page; null when the page is empty.",
  })
  readonly startCursor: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The last cursor of this page; null when the page is empty.",
  })
  readonly endCursor: string | null;

  constructor({ edges, hasNextPage, hasPreviousPage }: Page<unknown>) {
    this.hasNextPage = hasNextPage;
    this.hasPreviousPage = hasPreviousPage;
    this.startCursor = edges[0]?.cursor ?? null;
    this.endCursor = edges.at(-1)?.cursor ?? null;
  }
}
