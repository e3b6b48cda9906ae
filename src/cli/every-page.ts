import type { ErrorCode } from "../errors/catalogue.js";
import { success, type Result } from "../errors/result.js";
import { maxPageSize, type PageRequest } from "../core/model/paging/page-request.js";
import { endCursorOf, type Page } from "../core/model/paging/page.js";

/** A whole list, page after page. */
export async function everyPage<Item, Code extends ErrorCode>(
  read: (page: PageRequest) => Promise<Result<Page<Item>, Code>>,
): Promise<Result<readonly Item[], Code>> {
  const items: Item[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Result<Page<Item>, Code> = await read({ first: maxPageSize, after });
    if (!page.ok) return page;
    items.push(...page.value.items);
    after = endCursorOf(page.value);
    if (!page.value.hasNextPage || after === null) return success(items);
  }
}
