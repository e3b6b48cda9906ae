import type { DateRange, KeyOrder } from "../../core/model/keys/key-store.js";
import {
  defaultKeyOrder,
  type KeyFilterInput,
  type ListApiKeysInput,
} from "../../core/use-cases/keys/list-api-keys.js";
import type { ApiKeyFilter, ApiKeyOrder, ApiKeysArgs, DateTimeRange } from "./api-key.input.js";

/** What the core is asked for by any field that lists keys. */
export function toListInput({ filter, orderBy, ...page }: ApiKeysArgs): ListApiKeysInput {
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
