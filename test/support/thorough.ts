const { TEST_THOROUGHNESS = "1" } = process.env;
const thoroughness = Number(TEST_THOROUGHNESS);

/** Whether tests are left out that take long and show once more, in another place, what the others show. */
export const isQuick = thoroughness <= 1;

/** How often a test repeats what it does: `count` times, multiplied by `TEST_THOROUGHNESS`. */
export function timesOver(count: number): number {
  return count * thoroughness;
}

/** All of them, or the first few in a quick run. */
export function someOf<Item>(items: readonly Item[], count: number): readonly Item[] {
  return isQuick ? items.slice(0, count) : items;
}
