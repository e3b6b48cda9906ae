import { successOf, type Problem } from "./errors.js";

interface Connection<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

/** All records of a list, page after page, read as the loop asks for them. An error of a page is thrown. */
export async function* everyOf<Node>(
  read: (after: string | null) => Promise<Connection<Node> | Problem>,
): AsyncGenerator<Node, void, undefined> {
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo }: Connection<Node> = successOf(await read(after));
    for (const { node } of edges) yield node;
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return;
    after = pageInfo.endCursor;
  }
}
