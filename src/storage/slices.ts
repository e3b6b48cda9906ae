/** A list in pieces of at most so many items; no piece of an empty list. */
export function slices<Item>(items: readonly Item[], mostItems: number): Item[][] {
  const count = Math.ceil(items.length / mostItems);
  return Array.from({ length: count }, (_, index) => items.slice(index * mostItems, (index + 1) * mostItems));
}
