import type { DateRange, KeyOrder } from "../../core/model/keys/key-store.js";
import {
  defaultKeyOrder,
  type KeyFilterInput,
  type ListApiKeysInput,
} from "../../core/use-cases/keys/list-api-keys.js";
import type { GraphqlContext } from "../context.js";
import type { ApiKeyFilter, ApiKeyOrder, ApiKeysArgs, DateTimeRange } from "./api-key.input.js";

/** The keys that a field asks for. Details name arguments by their whole path: the core does not know of `filter`. */
export async function listKeys({ core, call }: Pick<GraphqlContext, "core" | "call">, args: ApiKeysArgs) {
  const result = await core.listApiKeys(call, toListInput(args));
  if (result.ok) return result;
  const details = result.details.map(({ field, ...others }) => ({
    field: filterFields.has(field) ? `filter.${field}` : field,
    ...others,
  }));
  return { ...result, details };
}

const filterFields: ReadonlySet<string> = new Set([
  "ids",
  "nameContains",
  "search",
  "environments",
  "ownerId",
  "externalOwnerId",
  "tags",
  "unusedForDays",
  "expiringWithinDays",
] satisfies (keyof ApiKeyFilter)[]);

function toListInput({ filter, orderBy, ...page }: ApiKeysArgs): ListApiKeysInput {
  return { page, filter: toKeyFilterInput(filter), order: toKeyOrder(orderBy) };
}

function toKeyFilterInput(filter: ApiKeyFilter | null | undefined): KeyFilterInput {
  if (filter === null || filter === undefined) return {};
  const { status, createdAt, lastUsedAt, ...rest } = filter;
  return { ...rest, statuses: status, createdAt: toRange(createdAt), lastUsedAt: toRange(lastUsedAt) };
}

function toKeyOrder(order: ApiKeyOrder | null | undefined): KeyOrder {
  return order ? { field: order.field, direction: order.direction } : defaultKeyOrder;
}

function toRange(range: DateTimeRange | null | undefined): DateRange | null {
  return range ? { from: range.from ?? null, to: range.to ?? null } : null;
}
