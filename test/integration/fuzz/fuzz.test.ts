import { expect, test } from "vitest";
import { targets } from "./targets.js";
import { timesOver } from "../../support/thorough.js";

/** Set by `npm run fuzz`; without them each target runs once, always with the same seed. */
const { FUZZ_SEED = "17", FUZZ_SECONDS = "0", FUZZ_TARGET = "" } = process.env;
const firstSeed = Number(FUZZ_SEED);
/** In the tests a target runs a quarter of its inputs; `npm run fuzz` runs all of them. */
const share = FUZZ_SECONDS === "0" ? timesOver(1) / 4 : 1;
const untilMs = Number(FUZZ_SECONDS) * 1_000;
const chosen = targets.filter(({ name }) => FUZZ_TARGET === "" || name === FUZZ_TARGET);

test("the chosen targets exist, and no two have one name", () => {
  expect(chosen).not.toEqual([]);
  expect(new Set(targets.map(({ name }) => name)).size).toBe(targets.length);
});

test.each(chosen)(
  "$name: $guarantee",
  async ({ numRuns, run }) => {
    const startedMs = performance.now();
    let seed = firstSeed;
    do {
      await run({ seed, numRuns: Math.ceil(numRuns * share) });
      seed += 1;
      // The test runner's own messages are sent between two rounds.
      await new Promise((resolve) => setImmediate(resolve));
    } while (performance.now() - startedMs < untilMs);
  },
  untilMs + 300_000,
);
