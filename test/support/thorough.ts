const { TEST_THOROUGHNESS = "1" } = process.env;
const thoroughness = Number(TEST_THOROUGHNESS);

/** How often a test with random input runs: so often, or `TEST_THOROUGHNESS` times as often. */
export function timesOver(count: number): number {
  return count * thoroughness;
}
