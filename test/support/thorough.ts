const { TEST_THOROUGHNESS = "1" } = process.env;
const thoroughness = Number(TEST_THOROUGHNESS);

/** How often a test with random input runs: `count` times, multiplied by `TEST_THOROUGHNESS`. */
export function timesOver(count: number): number {
  return count * thoroughness;
}
