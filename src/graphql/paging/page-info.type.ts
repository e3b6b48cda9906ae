import { Field, ObjectType } from "type-graphql";
import { endCursorOf, startCursorOf, type Page } from "../../core/model/paging/page.js";

@ObjectType({
  description: "The position of a page in its list, as in Relay's specification.",
  simpleResolvers: true,
})
export class PageInfo {
  readonly #page: Page<unknown>;

  @Field(() => Boolean, { description: "Whether more items follow this page." })
  readonly hasNextPage: boolean;

  @Field(() => Boolean, { description: "Whether more items come before this page." })
  readonly hasPreviousPage: boolean;

  constructor(page: Page<unknown>) {
    this.#page = page;
    this.hasNextPage = page.hasNextPage;
    this.hasPreviousPage = page.hasPreviousPage;
  }

  @Field(() => String, {
    nullable: true,
    description: "The first cursor of this page; null when the page is empty.",
  })
  get startCursor(): string | null {
    return startCursorOf(this.#page);
  }

  @Field(() => String, {
    nullable: true,
    description: "The last cursor of this page; null when the page is empty.",
  })
  get endCursor(): string | null {
    return endCursorOf(this.#page);
  }
}
