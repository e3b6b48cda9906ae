import type { Change } from "../core/model/changes/change-feed.js";

/** A NOTIFY has at most 8,000 bytes. A digest takes 65 of them and an account 31, so 50 of each fit. */
const mostListed = 50;

/**
 * Splits a change into parts that fit into one NOTIFY each. Every part is announced and acknowledged as a change of its own,
 * so the change is complete when all parts are.
 */
export function splitChange({ digests, accountIds, ...rest }: Change): readonly Change[] {
  const digestChunks = chunks(digests, mostListed);
  const accountChunks = chunks(accountIds, mostListed);
  const count = Math.max(1, digestChunks.length, accountChunks.length);
  return Array.from({ length: count }, (_, index) => ({
    ...rest,
    digests: digestChunks[index] ?? [],
    accountIds: accountChunks[index] ?? [],
  }));
}

/** The list in parts of at most `mostItems`. An empty list has no parts. */
export function chunks<Item>(items: readonly Item[], mostItems: number): Item[][] {
  const count = Math.ceil(items.length / mostItems);
  return Array.from({ length: count }, (_, index) => items.slice(index * mostItems, (index + 1) * mostItems));
}
