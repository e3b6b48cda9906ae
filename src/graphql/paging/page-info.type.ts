import { Field, ObjectType } from "type-graphql";
import { endCursorOf, startCursorOf, type Page } from "../../core/model/paging/page.js";

@ObjectType({
  description: "Where a page stands in its list, as Relay's specification has it.",
  simpleResolvers: true,
})
export class PageInfo {
  readonly #page: Page<unknown>;

  @Field(() => Boolean, { description: "Whether more follow this page." })
  readonly hasNextPage: boolean;

  @Field(() => Boolean, { description: "Whether more come before this page." })
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
