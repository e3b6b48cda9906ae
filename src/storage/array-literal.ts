import { setImmediate as nextTurn } from "node:timers/promises";

type Show<Item> = (item: Item) => string | number | null;

/**
 * The text of a PostgreSQL array whose elements need no quotes: ids, codes, numbers. The driver would look for characters
 * to quote in each of thousands of elements, and checks would wait meanwhile.
 */
export function arrayLiteral<Item>(items: readonly Item[], show: Show<Item>): string {
  return `{${joined(items, show)}}`;
}

const itemsATurn = 1_000;

/** The same for tens of thousands of elements. It yields to the event loop between parts, so that checks do not wait. */
export async function arrayLiteralInTurns(items: readonly (string | number)[]): Promise<string> {
  const parts = [];
  for (let from = 0; from < items.length; from += itemsATurn) {
    if (from > 0) await nextTurn();
    parts.push(joined(items.slice(from, from + itemsATurn), (item) => item));
  }
  return `{${parts.join()}}`;
}

function joined<Item>(items: readonly Item[], show: Show<Item>): string {
  return items.map((item) => show(item) ?? "NULL").join();
}
