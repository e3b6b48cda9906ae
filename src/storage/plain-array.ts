import { setImmediate as nextTurn } from "node:timers/promises";

type Show<Item> = (item: Item) => string | number | null;

/**
 * An array as PostgreSQL reads it, of what needs no quotes: ids, codes, numbers. The driver would look at every
 * character of every element, and a batch has thousands between two checks.
 */
export function plainArray<Item>(items: readonly Item[], show: Show<Item>): string {
  return `{${joined(items, show)}}`;
}

const itemsATurn = 1_000;

/** The same for tens of thousands, with turns for the checks that come meanwhile: none waits for all of it. */
export async function plainArrayInTurns(items: readonly (string | number)[]): Promise<string> {
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
