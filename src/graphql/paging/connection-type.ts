import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import type { Page } from "../../core/model/paging/page.js";
import { PageInfo } from "./page-info.type.js";

/** The connection and edge types of a node type. */
export function connectionType<Shown extends object>(name: string, plural: string, node: ClassType<Shown>) {
  @ObjectType(`${name}Edge`, { description: `One of the ${plural} of a page.`, simpleResolvers: true })
  class Edge {
    readonly #makeCursor: () => string;

    @Field(() => node, { description: "The item." })
    readonly node: Shown;

    constructor(shown: Shown, makeCursor: () => string) {
      this.node = shown;
      this.#makeCursor = makeCursor;
    }

    @Field(() => String, {
      description:
        "The cursor of the item in this list and order. Send it back unchanged as `after` or `before`.",
    })
    get cursor(): string {
      return this.#makeCursor();
    }
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${plural}.` })
  class Connection {
    readonly #countAll: () => Promise<number>;

    @Field(() => [Edge], { description: "The items of the page, in the requested order.", simple: true })
    readonly edges: readonly Edge[];

    @Field(() => PageInfo, {
      description: "The cursors of the page, and whether more pages exist.",
      simple: true,
    })
    readonly pageInfo: PageInfo;

    constructor(edges: readonly Edge[], pageInfo: PageInfo, countAll: () => Promise<number>) {
      this.edges = edges;
      this.pageInfo = pageInfo;
      this.#countAll = countAll;
    }

    @Field(() => Int, {
      description: "The number of items on all pages together. It is counted only when it is selected.",
    })
    totalCount(): Promise<number> {
      return this.#countAll();
    }

    static of<Item>(page: Page<Item>, show: (item: Item) => Shown): Connection {
      const edges = page.items.map((item) => new Edge(show(item), () => page.cursorOf(item)));
      return new Connection(edges, new PageInfo(page), () => page.countAll());
    }
  }

  return Connection;
}
