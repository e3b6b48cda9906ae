import { failure, success, type ErrorDetail, type Result } from "../../../errors/result.js";
import { decodeCursor } from "./cursor.js";
import type { PageWindow, Position } from "./page.js";

export const maxPageSize = 100;
export const defaultPageSize = 20;

/** Relay's four arguments, unchecked. */
export interface PageRequest {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export function parsePageRequest(
  request: PageRequest,
  order: string,
  isPosition: (position: Position) => boolean,
): Result<PageWindow, "validation_error"> {
  const details: ErrorDetail[] = [];
  const size = (field: "first" | "last"): number | null => {
    const value = request[field] ?? null;
    if (value !== null && !(Number.isInteger(value) && value >= 1 && value <= maxPageSize)) {
      details.push({ field, message: `Must be a whole number from 1 to ${maxPageSize}.` });
    }
    return value;
  };
  const position = (field: "after" | "before"): Position | null => {
    const cursor = request[field] ?? null;
    if (cursor === null) return null;
    const decoded = decodeCursor(order, cursor);
    if (decoded !== null && isPosition(decoded)) return decoded;
    const message = "Must be a cursor of this list, in this order. Start again without it.";
    details.push({ field, message });
    return null;
  };
  const first = size("first");
  const last = size("last");
  if (first !== null && last !== null) {
    details.push({ field: "last", message: "Give `first` or `last`, not both." });
  }
  const after = position("after");
  const before = position("before");
  if (details.length > 0) return failure("validation_error", details);
  return success({
    limit: first ?? last ?? defaultPageSize,
    from: last === null ? "start" : "end",
    after,
    before,
  });
}
