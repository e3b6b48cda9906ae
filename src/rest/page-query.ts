import { z } from "zod";
import { endCursorOf, startCursorOf, type Page } from "../core/model/paging/page.js";
import { queryNumber } from "./query-values.js";
import { defaultPageSize, maxPageSize } from "../core/model/paging/page-request.js";

const pageSize = queryNumber.meta({ type: "integer", minimum: 1, maximum: maxPageSize });

/** The parameters of a list that is read page by page. */
export function pageQuery(items: string) {
  return {
    first: pageSize.optional().describe(`How many from the start; ${defaultPageSize} when absent.`),
    after: z
      .string()
      .optional()
      .describe(`Lists the ${items} after this cursor, which is the \`end_cursor\` of the previous page.`),
    last: pageSize
      .optional()
      .describe(`The number of ${items} from the end of the list. Not together with \`first\`.`),
    before: z
      .string()
      .optional()
      .describe(`Lists the ${items} before this cursor, which is the \`start_cursor\` of the next page.`),
  };
}

export const shownPageInfo = z.object({
  has_next_page: z.boolean(),
  has_previous_page: z.boolean(),
  start_cursor: z.string().nullable(),
  end_cursor: z.string().nullable(),
});

export function pageInfoOf<Item>(page: Page<Item>): z.input<typeof shownPageInfo> {
  return {
    has_next_page: page.hasNextPage,
    has_previous_page: page.hasPreviousPage,
    start_cursor: startCursorOf(page),
    end_cursor: endCursorOf(page),
  };
}
