/**
 * An array as PostgreSQL reads it, of what needs no quotes: ids, codes, numbers. The driver would look at every
 * character of every element, and a batch has thousands between two checks.
 */
export function plainArray<Item>(
  items: readonly Item[],
  show: (item: Item) => string | number | null,
): string {
  return `{${items.map((item) => show(item) ?? "NULL").join()}}`;
}
