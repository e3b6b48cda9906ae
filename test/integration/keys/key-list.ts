import type { ApiKeyFilter, ApiKeyOrderField, OrderDirection } from "../../generated/graphql.js";
import { ApiKeysDocument } from "../../generated/graphql.js";
import { graphql, rest, type RequestHeaders } from "../../support/client.js";
import { at, listAt, textAt } from "../../support/envelope.js";

export interface ListArguments {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
  readonly filter?: ApiKeyFilter;
  readonly orderBy?: { readonly field: ApiKeyOrderField; readonly direction: OrderDirection };
}

export interface ListedPage {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

interface Refusal {
  readonly code: string;
  readonly fields: readonly string[];
}

export type ListSurface = (
  url: string,
  caller: RequestHeaders,
  list: ListArguments,
) => Promise<ListedPage | Refusal>;

/** The same question on both surfaces. */
export const listSurfaces = { graphql: listOverGraphql, rest: listOverRest } satisfies Record<
  string,
  ListSurface
>;

export function expectPage(page: ListedPage | Refusal): ListedPage {
  if ("ids" in page) return page;
  throw new Error(`Expected a page, not ${JSON.stringify(page)}`);
}

export function expectRefusal(page: ListedPage | Refusal): Refusal {
  if ("code" in page) return page;
  throw new Error(`Expected a refusal, not ${JSON.stringify(page)}`);
}

async function listOverGraphql(
  url: string,
  caller: RequestHeaders,
  list: ListArguments,
): Promise<ListedPage | Refusal> {
  const { apiKeys } = await graphql(url, caller, ApiKeysDocument, list);
  if (apiKeys.__typename !== "ApiKeyConnection") {
    return { code: apiKeys.error, fields: apiKeys.details.map(({ field }) => field) };
  }
  const { edges, pageInfo } = apiKeys;
  return {
    ids: edges.map(({ node }) => node.id),
    names: edges.map(({ node }) => node.name),
    hasNextPage: pageInfo.hasNextPage,
    hasPreviousPage: pageInfo.hasPreviousPage,
    startCursor: pageInfo.startCursor ?? null,
    endCursor: pageInfo.endCursor ?? null,
  };
}

async function listOverRest(
  url: string,
  caller: RequestHeaders,
  { filter, orderBy, ...page }: ListArguments,
): Promise<ListedPage | Refusal> {
  const values: Record<string, string | number | boolean | null | undefined> = {
    ...page,
    ids: filter?.ids?.join(","),
    status: filter?.status?.join(",").toLowerCase(),
    name_contains: filter?.nameContains,
    search: filter?.search,
    has_expiry: filter?.hasExpiry,
    created_from: filter?.createdAt?.from,
    created_to: filter?.createdAt?.to,
    last_used_from: filter?.lastUsedAt?.from,
    last_used_to: filter?.lastUsedAt?.to,
    unused_for_days: filter?.unusedForDays,
    order_by: orderBy?.field.toLowerCase(),
    direction: orderBy?.direction.toLowerCase(),
  };
  const query = new URLSearchParams(
    Object.entries(values).flatMap(([name, value]): [string, string][] =>
      value === undefined || value === null ? [] : [[name, String(value)]],
    ),
  );
  const { status, body } = await rest(url, "GET", `/v1/keys?${query.toString()}`, caller);
  if (status !== 200) {
    const fields = listAt(body, "details").map((detail) => textAt(detail, "field"));
    return { code: textAt(body, "error"), fields };
  }
  const keys = listAt(body, "data");
  const cursor = (name: string) =>
    at(body, "page_info", name) === null ? null : textAt(body, "page_info", name);
  return {
    ids: keys.map((key) => textAt(key, "id")),
    names: keys.map((key) => textAt(key, "name")),
    hasNextPage: at(body, "page_info", "has_next_page") === true,
    hasPreviousPage: at(body, "page_info", "has_previous_page") === true,
    startCursor: cursor("start_cursor"),
    endCursor: cursor("end_cursor"),
  };
}
