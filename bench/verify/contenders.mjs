import { say } from "../shared/benchmark.mjs";
import { keySet } from "../shared/key-set.mjs";
import { answeringAlike, startBare } from "../shared/start-bare.mjs";
import { answers, authorizeRequest, graphqlRequest, post, restRequest } from "./requests.mjs";
import { seedBetterAuth } from "./seed-better-auth.mjs";
import { seedLatchkey } from "../shared/seed-latchkey.mjs";
import { startBarePg, startBetterAuth, startLatchkey, startMercurius } from "./servers.mjs";

/** The three ways to ask Latchkey, and what is asked of whatever stands beside it. */
const ways = [
  { way: "authorize", label: "GET /v1/authorize", shape: authorizeRequest },
  { way: "rest", label: "POST /v1/keys/verify", shape: restRequest },
  { way: "graphql", label: "GraphQL verifyApiKey", shape: graphqlRequest },
];
/** Of the keys, more than all have room, so that none is put out; or half, so that none, asked in turn, is found. */
const roomForAll = 1.1;
const roomForHalf = 0.5;

/** Seeds the databases and starts every server; gives the rows of the table in the order they are run. */
export async function startContenders(bench) {
  const { database } = bench;
  const { keys: count } = bench.options;
  say(`seeding ${count} keys for Latchkey and as many for better-auth …`);
  const latchkeyUrl = await database.create("bench_latchkey");
  const seeded = await seedLatchkey(latchkeyUrl, count);
  // Two servers on one database would be replicas, who share limits.
  const coldUrl = await database.create("bench_latchkey_cold", "bench_latchkey");
  const latchkeyKeys = keySet(bench, "latchkey", seeded);
  const betterAuthUrl = await database.create("bench_better_auth");
  const betterAuthKeys = keySet(bench, "better-auth", await seedBetterAuth(betterAuthUrl, count));

  say("starting the servers …");
  const warm = await startLatchkey(bench, "Latchkey, warm", latchkeyUrl, Math.ceil(count * roomForAll));
  const warmRows = threeRows("warm", "Latchkey, warm", warm, latchkeyKeys);
  const bare = await startBare(bench, "bare node:http", warmRows);
  const cold = await startLatchkey(bench, "Latchkey, all misses", coldUrl, Math.ceil(count * roomForHalf));
  const barePg = await startBarePg(bench, latchkeyUrl);
  const betterAuth = await startBetterAuth(bench, betterAuthUrl);
  const mercurius = await startMercurius(bench, latchkeyKeys.keys);
  const [, , graphqlWay] = ways;
  const rows = [
    ...threeRows("limit", "bare node:http", bare, latchkeyKeys).map(answeringAlike),
    ...warmRows.map((row) => ({ ...row, limitId: `limit-${row.way}` })),
    ...threeRows("missLimit", "bare node:http + pg", barePg, latchkeyKeys, answers.row),
    ...threeRows("miss", "Latchkey, all misses", cold, latchkeyKeys).map((row) => ({
      ...row,
      limitId: `missLimit-${row.way}`,
    })),
    {
      ...graphqlWay,
      ...latchkeyKeys,
      id: "mercurius",
      label: "Mercurius + JIT, in memory",
      server: mercurius,
      answer: answers.graphql,
      limitId: "limit-graphql",
    },
    {
      ...betterAuthKeys,
      id: "betterAuth",
      label: "better-auth, PostgreSQL",
      server: betterAuth,
      shape: post("/verify", betterAuthKeys.keys[0].secret.length, { key: "{{key}}" }),
      answer: answers.betterAuth,
      limitId: "limit-rest",
    },
  ];
  return { rows, coldUrl };
}

function threeRows(kind, label, server, keys, answer) {
  return ways.map((row) => ({
    ...row,
    ...keys,
    id: `${kind}-${row.way}`,
    label: `${label}: ${row.label}`,
    server,
    answer: answer ?? answers[row.way],
    limitId: null,
  }));
}
