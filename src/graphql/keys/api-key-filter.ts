import type { DateRange, KeyOrder } from "../../core/keys/key-store.js";
import { defaultKeyOrder, type KeyFilterInput } from "../../core/keys/list-api-keys.js";
import type { ApiKeyFilter, ApiKeyOrder, DateTimeRange } from "./api-key.input.js";

export function toKeyFilterInput(filter: ApiKeyFilter | null | undefined): KeyFilterInput {
  if (filter === null || filter === undefined) return {};
  const { status, createdAt, lastUsedAt, ...rest } = filter;
  return { ...rest, statuses: status, createdAt: toRange(createdAt), lastUsedAt: toRange(lastUsedAt) };
}

export function toKeyOrder(order: ApiKeyOrder | null | undefined): KeyOrder {
  return order ? { field: order.field, direction: order.direction } : defaultKeyOrder;
}

function toRange(range: DateTimeRange | null | undefined): DateRange | null {
  return range ? { from: range.from ?? null, to: range.to ?? null } : null;
}
