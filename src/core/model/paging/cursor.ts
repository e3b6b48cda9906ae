import { quoted } from "../../../json/json-text.js";
import type { Position } from "./page.js";

const longestCursor = 1_000;

/** A cursor holds the name of its order, so that it cannot be used with another. */
export function encodeCursor(order: string, position: Position): string {
  const value = position.value === null ? "null" : quoted(position.value);
  return Buffer.from(`[${quoted(order)},${value},${quoted(position.id)}]`).toString("base64url");
}

export function decodeCursor(order: string, cursor: string): Position | null {
  if (cursor.length > longestCursor) return null;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    const parts: readonly unknown[] = Array.isArray(parsed) ? parsed : [];
    if (parts.length !== 3) return null;
    const [cursorOrder, value, id] = parts;
    if (cursorOrder !== order || typeof id !== "string") return null;
    if (typeof value !== "string" && value !== null) return null;
    return { value, id };
  } catch {
    return null;
  }
}
