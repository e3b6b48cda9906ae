// What checks, revocations and health take while ever more clients list keys, in one process and with CHECK_PORT.
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { startBenchmarkDatabase } from "../shared/benchmark-database.mjs";
import { divideCores } from "../shared/cores.mjs";
import { createHttpClient } from "../shared/http-client.mjs";
import { describeMachine } from "../shared/machine.mjs";
import { readOptions } from "../shared/options.mjs";
import { pepper, seedLatchkey } from "../shared/seed-latchkey.mjs";
import { freePort, startServer } from "../shared/server-process.mjs";
import { table, wholeNumber } from "../shared/table.mjs";

const main = new URL("../../dist/bundle/main.js", import.meta.url).pathname;
const operatorKey = "5f2b9c1e7a40d386b1c95e27f0683ad4917ce5b20d8f43a6";
const headers = { authorization: "Bearer {{key}}", "content-type": "application/json" };
const list = {
  method: "POST",
  path: "/graphql",
  headers,
  body: JSON.stringify({
    query:
      "query Keys { apiKeys(first: 100) { __typename ... on ApiKeyConnection { edges { node { id name prefix lastFour status createdAt expiresAt } } } } }",
  }),
};
const authorize = { method: "GET", path: "/v1/authorize", headers, body: "" };
const ready = { method: "GET", path: "/readyz", headers: {}, body: "" };

/** Of the keys, these are used; the others are revoked in turn. */
const used = 300;

/** As many times `--clients` list at once in a row. */
const rowsOfClients = [0, 1, 10, 60, 200];

export async function run(args) {
  const { seconds, checks, clients } = readOptions(args, { seconds: 5, checks: 500, clients: 10 });
  const cores = divideCores();
  process.stdout.write(`${describeMachine(cores, "this program")}\n\n`);
  const database = await startBenchmarkDatabase({ givesWay: false });
  try {
    const rows = [];
    for (const layout of ["one process", "CHECK_PORT"]) {
      const url = await database.create(`overload_${rows.length}`);
      const keys = await seedLatchkey(url, 1_000, ["keys:manage"], 100);
      const started = await start(layout, url, database, cores);
      for (const times of rowsOfClients) {
        const listing = times * clients;
        rows.push([layout, ...(await measure(started, keys, { listing, seconds, checks }))]);
      }
      await started.server.stop();
    }
    process.stdout.write(`${table(head, rows)}\n`);
  } finally {
    await database.stop();
  }
}

async function start(layout, url, { directory }, cores) {
  const checkPort = layout === "CHECK_PORT" ? await freePort() : null;
  const env = {
    DATABASE_URL: url,
    KEY_PEPPERS: `1:${pepper}`,
    OPERATOR_KEY: operatorKey,
    DATA_DIR: `${directory}/overload`,
    LOG_LEVEL: "warn",
    ...(checkPort === null ? {} : { CHECK_PORT: String(checkPort) }),
  };
  const server = await startServer({
    name: layout,
    script: main,
    env,
    cores,
    directory,
    readyPath: "/readyz",
  });
  return { server, checkPort: checkPort ?? server.port };
}

const head = [
  "",
  "clients that list",
  "checks/s",
  "p50 ms",
  "p99 ms",
  "lists/s",
  "refused/s",
  "revocation p50 ms",
  "p99 ms",
  "readyz p99 ms",
  "MB at most",
];

async function measure({ server, checkPort }, keys, { listing, seconds, checks }) {
  const lister = createHttpClient(server.port, Math.max(1, listing));
  const checker = createHttpClient(checkPort, 64);
  const manager = createHttpClient(server.port, 4);
  for (const { secret } of keys.slice(0, used)) await checker.ask(authorize, secret);
  // Before the load, which would keep new connections waiting.
  await Promise.all([1, 2, 3, 4].map(() => manager.ask(ready, "")));
  let isOver = false;
  const counts = { listed: 0, refused: 0 };
  const loops = Array.from({ length: listing }, async (_, index) => {
    const { secret } = keys[index % used];
    while (!isOver) {
      const { text } = await lister.ask(list, secret).catch(() => ({ text: "" }));
      if (text.includes('"ApiKeyConnection"')) counts.listed += 1;
      else counts.refused += 1;
    }
  });
  // The load has begun.
  await sleep(1_000);
  Object.assign(counts, { listed: 0, refused: 0 });
  const beganMs = performance.now();
  const times = { check: [], revocation: [], ready: [] };
  loops.push(
    paced(
      checks,
      () => isOver,
      async (turn) => {
        await timed(times.check, () => checker.ask(authorize, keys[turn % used].secret));
      },
    ),
    paced(
      10,
      () => isOver,
      () => timed(times.ready, () => manager.ask(ready, "")),
    ),
    revokeInTurn(manager, keys, times.revocation, () => isOver),
  );
  await sleep(seconds * 1_000);
  isOver = true;
  const tookSeconds = (performance.now() - beganMs) / 1_000;
  const { listed, refused } = counts;
  const checked = times.check.length;
  await Promise.all(loops);
  for (const client of [lister, checker, manager]) client.close();
  await sleep(1_000);
  return [
    wholeNumber(listing),
    wholeNumber(checked / tookSeconds),
    ...[0.5, 0.99].map((share) => at(times.check, share)),
    wholeNumber(listed / tookSeconds),
    wholeNumber(refused / tookSeconds),
    ...[0.5, 0.99].map((share) => at(times.revocation, share)),
    at(times.ready, 0.99),
    wholeNumber(mostMegabytes(server.pid)),
  ];
}

/** As many a second, whether or not those before were answered. */
async function paced(perSecond, isOver, work) {
  const running = [];
  const beganMs = performance.now();
  for (let turn = 0; !isOver();) {
    const due = ((performance.now() - beganMs) / 1_000) * perSecond;
    for (; turn < due; turn += 1) running.push(work(turn));
    await sleep(1);
  }
  await Promise.all(running);
}

async function timed(times, work) {
  const beganMs = performance.now();
  await work();
  times.push(performance.now() - beganMs);
}

/** From the last key on, which no other client uses. */
async function revokeInTurn(client, keys, times, isOver) {
  while (!isOver()) {
    const { id, accountId } = keys.pop();
    const path = `/v1/keys/${id}`;
    const revoke = { method: "DELETE", path, headers: { ...headers, "x-account-id": accountId }, body: "" };
    await timed(times, () => client.ask(revoke, operatorKey));
    await sleep(50);
  }
}

function at(times, share) {
  if (times.length === 0) return "none";
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1);
}

/** Of the process, or of the largest of its workers, since it began. */
function mostMegabytes(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .trim()
    .split(" ")
    .filter(Boolean);
  const sizes = [pid, ...children].map((each) =>
    Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${each}/status`, "utf8"))?.[1] ?? 0),
  );
  return Math.max(...sizes) / 1_024;
}
