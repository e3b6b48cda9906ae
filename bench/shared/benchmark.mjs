import { startBenchmarkDatabase } from "./benchmark-database.mjs";
import { divideCores } from "./cores.mjs";
import { chooseLoadTool } from "./load.mjs";
import { describeMachine } from "./machine.mjs";
import { measure } from "./measure.mjs";

/**
 * Gives `work` what every benchmark measures with, and prints what it says of it. All is stopped and
 * removed at the end, however it ends.
 */
export async function runBenchmark(options, work) {
  const cores = divideCores();
  const tool = chooseLoadTool();
  const machine = describeMachine(cores, tool);
  const database = await startBenchmarkDatabase();
  const servers = [];
  const bench = { tool, cores, options, database, directory: database.directory, servers };
  const cleanUp = async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await database.stop();
  };
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => void cleanUp().finally(() => process.exit(1)));
  }
  try {
    const { about, tables } = await work(bench);
    const { runs, seconds, connections } = options;
    const how = `${runs} runs of ${seconds} s in turn, ${connections} connections, ${about}`;
    process.stdout.write(`\n${machine}\n${how}\n\n${tables.join("\n\n")}\n`);
  } finally {
    await cleanUp();
  }
}

/** a, b, c, a, b, c, and each right after its limit: what disturbs the machine for a while disturbs all alike. */
export async function runInTurns(bench, given) {
  const { runs, seconds, warmup } = bench.options;
  const rows = besideTheirLimits(given);
  const minutes = Math.ceil((rows.length * runs * (seconds + warmup)) / 60);
  say(`measuring ${rows.length} rows ${runs} times, about ${minutes} minutes …`);
  const measured = new Map(rows.map(({ id }) => [id, []]));
  for (let turn = 1; turn <= runs; turn += 1) {
    for (const row of rows) {
      const result = await measure(bench, row);
      measured.get(row.id).push(result);
      say(
        `  ${turn}/${runs} ${row.label}: ${Math.round(result.perSecond)}/s, p99 ${result.p99Ms.toFixed(1)} ms`,
      );
    }
  }
  return measured;
}

function besideTheirLimits(rows) {
  const limitOf = ({ id, limitId }) => rows.findIndex((row) => row.id === (limitId ?? id));
  return rows.toSorted((one, other) => limitOf(one) - limitOf(other));
}

/** To the one who waits, not into the result. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
