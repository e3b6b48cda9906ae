import { runBenchmark, runInTurns, say } from "../shared/benchmark.mjs";
import { touchAll } from "../shared/measure.mjs";
import { readOptions } from "../shared/options.mjs";
import { describeResults, summarizeRuns } from "../shared/results.mjs";
import { describeTargets } from "../shared/targets.mjs";
import { startContenders } from "./contenders.mjs";
import { measureMemory } from "./measure-memory.mjs";
import { countKeyReads, expectMisses } from "./misses.mjs";
import { compareWithTargets } from "./targets.mjs";

/** In four seconds nearly every account is asked about: its first check in a minute waits for units to be leased. */
const defaults = { seconds: 5, warmup: 4, runs: 5, connections: 50, keys: 100_000 };

/** How fast is a check? Everything it is compared with is measured in the same go, turn by turn. */
export function run(args) {
  const options = readOptions(args, defaults);
  return runBenchmark(options, async (bench) => {
    const memory = await measureMemory(bench, say);
    const { rows, coldUrl } = await startContenders(bench);
    say(`asking about each of the ${options.keys} keys once …`);
    await touchAll(
      rows.find(({ id }) => id === "warm-rest"),
      options.connections,
    );
    const readsBefore = await countKeyReads(coldUrl);
    const measured = await runInTurns(bench, rows);
    expectMisses(measured, (await countKeyReads(coldUrl)) - readsBefore);
    const results = summarizeRuns(rows, measured);
    return {
      about: `${options.keys} keys`,
      tables: [describeResults(results), describeTargets(compareWithTargets(results, memory))],
    };
  });
}
