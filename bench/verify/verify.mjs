import { startBenchmarkDatabase } from "../shared/benchmark-database.mjs";
import { divideCores } from "../shared/cores.mjs";
import { chooseLoadTool } from "../shared/load.mjs";
import { describeMachine } from "../shared/machine.mjs";
import { startContenders } from "./contenders.mjs";
import { measure, touchAll } from "./measure.mjs";
import { countKeyReads, expectMisses } from "./misses.mjs";
import { measureMemory } from "./measure-memory.mjs";
import { readOptions } from "./options.mjs";
import { describeResults, summarizeRuns } from "./results.mjs";
import { describeTargets, judge } from "./targets.mjs";

/** How fast is a check? Everything it is compared with is measured in the same go, turn by turn. */
export async function run(args) {
  const options = readOptions(args);
  const cores = divideCores();
  const tool = chooseLoadTool();
  const machine = describeMachine(cores, tool);
  const database = await startBenchmarkDatabase();
  const bench = { tool, cores, options, directory: database.directory };
  let rows = [];
  const cleanUp = async () => {
    await Promise.all([...new Set(rows.map(({ server }) => server))].map((server) => server.stop()));
    await database.stop();
  };
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => void cleanUp().finally(() => process.exit(1)));
  }
  try {
    const memory = await measureMemory(bench, say);
    const contenders = await startContenders(bench, database, options, say);
    rows = contenders.rows;
    say(`asking about each of the ${options.keys} keys once …`);
    await touchAll(
      rows.find(({ id }) => id === "warm-rest"),
      options.connections,
    );
    const readsBefore = await countKeyReads(contenders.latchkeyUrl);
    const measured = await runInTurns(bench, rows);
    expectMisses(measured, (await countKeyReads(contenders.latchkeyUrl)) - readsBefore);
    const results = summarizeRuns(rows, measured);
    const about = `${options.runs} runs of ${options.seconds} s in turn, ${options.connections} connections, ${options.keys} keys`;
    process.stdout.write(
      `\n${machine}\n${about}\n\n${describeResults(results)}\n\n${describeTargets(judge(results, memory))}\n`,
    );
  } finally {
    await cleanUp();
  }
}

/** a, b, c, a, b, c: what disturbs the machine for a while disturbs all alike. */
async function runInTurns(bench, rows) {
  const { runs, seconds, warmup } = bench.options;
  const minutes = Math.ceil((rows.length * runs * (seconds + warmup)) / 60);
  say(`measuring ${rows.length} rows ${runs} times, about ${minutes} minutes …`);
  const measured = new Map(rows.map(({ id }) => [id, []]));
  for (let turn = 1; turn <= runs; turn += 1) {
    for (const row of rows) {
      const result = await measure(bench, row);
      measured.get(row.id).push(result);
      say(`  ${turn}/${runs} ${row.label}: ${Math.round(result.perSecond)}/s`);
    }
  }
  return measured;
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
