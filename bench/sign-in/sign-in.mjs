import { parseArgs } from "node:util";
import { setTimeout as sleep } from "node:timers/promises";
import { startBenchmarkDatabase } from "../shared/benchmark-database.mjs";
import { divideCores } from "../shared/cores.mjs";
import { describeMachine } from "../shared/machine.mjs";
import { compareRanks, leastNoticed } from "../shared/rank-test.mjs";
import { startServer } from "../shared/server-process.mjs";
import { median } from "../shared/statistics.mjs";
import { table } from "../shared/table.mjs";
import { countLinks, knownAddress, otherAddress, seedMembers } from "./addresses.mjs";
import { createAsker } from "./ask.mjs";

const level = 0.001;
const main = new URL("../../dist/bundle/main.js", import.meta.url).pathname;

/** Does the time that asking for a link takes tell whether somebody with the address is a member? */
export async function run(args) {
  const { rounds, pause } = readOptions(args);
  const cores = divideCores();
  process.stdout.write(`${describeMachine(cores, "this program")}\n`);
  const database = await startBenchmarkDatabase();
  let server = null;
  try {
    const url = await database.create("latchkey_sign_in");
    server = await startServer({ name: "Latchkey", script: main, cores, ...serverOptions(url, database) });
    await seedMembers(url, rounds + warmUpRounds);
    const asker = createAsker(server.port);
    const times = await measure(asker, rounds, pause);
    asker.close();
    await expectLinks(url, rounds + warmUpRounds);
    process.stdout.write(`\n${rounds} of each in turn, by chance; microseconds\n\n${describe(times)}\n`);
  } finally {
    await server?.stop();
    await database.stop();
  }
}

const warmUpRounds = 200;

function serverOptions(url, { directory }) {
  const env = {
    DATABASE_URL: url,
    KEY_PEPPERS: `1:${"ab".repeat(32)}`,
    OPERATOR_KEY: "5f2b9c1e7a40d386b1c95e27f0683ad4917ce5b20d8f43a6",
    DATA_DIR: `${directory}/sign-in`,
    TRUST_PROXY: "loopback",
    LOG_LEVEL: "warn",
  };
  return { env, directory, readyPath: "/readyz" };
}

/**
 * Three kinds of trial in an order that chance decides: a member's address, one of nobody, and again one of nobody, as
 * the measure of what chance does. After each, at once, one more request: what is done after the answer must not show in
 * how long the next one takes.
 */
async function measure(asker, rounds, pause) {
  const times = { known: [], other: [], control: [], afterKnown: [], afterOther: [], afterControl: [] };
  let number = 0;
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    const kinds = [["known", knownAddress(round + warmUpRounds + 1)]];
    for (const kind of ["other", "control"]) kinds.push([kind, otherAddress((number += 1))]);
    for (const [kind, address] of shuffled(kinds)) {
      const own = await asker.ask(address);
      const next = await asker.ask(otherAddress((number += 1)));
      await sleep(pause);
      if (round < 0) continue;
      times[kind].push(own);
      times[`after${kind.charAt(0).toUpperCase()}${kind.slice(1)}`].push(next);
    }
  }
  return times;
}

function shuffled(list) {
  return list
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** A measurement of a server that sent nothing would say nothing. */
async function expectLinks(url, least) {
  for (let patience = 100; patience > 0; patience -= 1) {
    if ((await countLinks(url)) >= least) return;
    await sleep(100);
  }
  throw new Error(
    `The server made ${await countLinks(url)} links for ${least} members: nothing was measured`,
  );
}

function describe(times) {
  const row = (label, first, second) => {
    const { share, p } = compareRanks(first, second);
    const shift = median(first) - median(second);
    return [
      label,
      median(first).toFixed(0),
      median(second).toFixed(0),
      shift.toFixed(1),
      share.toFixed(3),
      p < 0.0001 ? "< 0.0001" : p.toFixed(4),
      leastNoticed(first, second, level).toFixed(0),
      p < level ? "TELLS" : "tells nothing",
    ];
  };
  const head = ["", "median", "of other", "difference", "slower how often", "p", "would notice", ""];
  return table(head, [
    row("a member's address", times.known, times.other),
    row("chance (nobody's, twice)", times.control, times.other),
    row("the request after it", times.afterKnown, times.afterOther),
    row("chance", times.afterControl, times.afterOther),
  ]);
}

function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: { rounds: { type: "string", default: "2000" }, pause: { type: "string", default: "10" } },
  });
  for (const [name, text] of Object.entries(values)) {
    if (!/^[1-9][0-9]{0,5}$/.test(text)) throw new Error(`--${name} must be a whole number from 1`);
  }
  return { rounds: Number(values.rounds), pause: Number(values.pause) };
}
