import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";

// Runs the fuzz targets of the tests for long: see test/integration/fuzz/README.md.
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(randomInt(2 ** 31)) },
    seconds: { type: "string", default: "60" },
    target: { type: "string", default: "" },
  },
});
const repeat = values.target === "" ? "" : ` --target ${values.target}`;
console.log(`npm run fuzz -- --seed ${values.seed} --seconds ${values.seconds}${repeat}`);
const { status } = spawnSync(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "test/integration/fuzz/fuzz.test.ts", "--reporter", "verbose"],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      FUZZ_SEED: values.seed,
      FUZZ_SECONDS: values.seconds,
      FUZZ_TARGET: values.target,
    },
  },
);
process.exitCode = status ?? 1;
