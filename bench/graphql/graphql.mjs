import { runBenchmark, runInTurns } from "../shared/benchmark.mjs";
import { readOptions } from "../shared/options.mjs";
import { describeResults, summarizeRuns } from "../shared/results.mjs";
import { describeTargets } from "../shared/targets.mjs";
import { startContenders } from "./contenders.mjs";
import { compareWithTargets } from "./targets.mjs";

const defaults = { seconds: 5, warmup: 2, runs: 5, connections: 50, accounts: 1_000 };

/** What do our ways with GraphQL cost? Others serve the very schema, with the resolvers, in the same go. */
export function run(args) {
  const options = readOptions(args, defaults);
  return runBenchmark(options, async (bench) => {
    const rows = await startContenders(bench);
    const results = summarizeRuns(rows, await runInTurns(bench, rows));
    return {
      about: `${options.accounts} accounts of 10 keys`,
      tables: [describeResults(results), describeTargets(compareWithTargets(results))],
    };
  });
}
