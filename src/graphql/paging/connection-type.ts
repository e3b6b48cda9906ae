import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import type { Page } from "../../core/paging/page.js";
import { PageInfo } from "./page-info.type.js";

/** The connection and edge types of a node type. */
export function connectionType<Shown extends object>(name: string, plural: string, node: ClassType<Shown>) {
  @ObjectType(`${name}Edge`, { description: `One of the ${plural} of a page.`, simpleResolvers: true })
  class Edge {
    @Field(() => node, { description: "What the edge leads to." })
    readonly node: Shown;

    @Field(() => String, { description: "Its place in this list and order. Opaque: give it back as it is." })
    readonly cursor: string;

    constructor(shown: Shown, cursor: string) {
      this.node = shown;
      this.cursor = cursor;
    }
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${plural}.` })
  class Connection {
    readonly #page: Page<unknown>;

    @Field(() => [Edge], { description: "The page, in the order asked for.", simple: true })
    readonly edges: readonly Edge[];

    @Field(() => PageInfo, { description: "Where the page stands in the list.", simple: true })
    readonly pageInfo: PageInfo;

    constructor(page: Page<unknown>, edges: readonly Edge[]) {
      this.#page = page;
      this.edges = edges;
      this.pageInfo = new PageInfo(page);
    }

    @Field(() => Int, { description: "How many there are over all pages; counted only when asked for." })
    totalCount(): Promise<number> {
      return this.#page.countAll();
    }

    static of<Item>(page: Page<Item>, show: (item: Item) => Shown): Connection {
      return new Connection(
        page,
        page.edges.map(({ item, cursor }) => new Edge(show(item), cursor)),
      );
    }
  }

  return Connection;
}
