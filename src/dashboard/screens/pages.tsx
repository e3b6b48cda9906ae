import { Paging, type PagingTexts } from "../../../packages/react/src/look/paging.js";
import { pageSize, type usePages } from "../../../packages/react/src/page/use-pages.js";

interface PagesProps {
  readonly pages: ReturnType<typeof usePages>;
  readonly connection: {
    readonly edges: readonly unknown[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly texts: PagingTexts;
}

/** Where a list stands, and the ways to its other pages. */
export function Pages({ pages, connection: { edges, totalCount, pageInfo }, texts }: PagesProps) {
  const before = pages.page * pageSize;
  return (
    <Paging
      texts={texts}
      from={edges.length === 0 ? 0 : before + 1}
      to={before + edges.length}
      total={totalCount}
      onPrevious={pages.goBack}
      onNext={pageInfo.hasNextPage ? () => pages.goOn(pageInfo.endCursor) : null}
    />
  );
}
