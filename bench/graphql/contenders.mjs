import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { say } from "../shared/benchmark.mjs";
import { keySet } from "../shared/key-set.mjs";
import { pepper, seedLatchkey } from "../shared/seed-latchkey.mjs";
import { startServer } from "../shared/server-process.mjs";
import { answeringAlike, startBare } from "../shared/start-bare.mjs";
import { keysAPage, operations } from "./operations.mjs";

const scriptOf = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Who serves the one schema; the first is what is measured, the others are what it is measured against. */
const frameworks = [
  { id: "latchkey", label: "Latchkey", script: "servers/latchkey.mjs" },
  { id: "mercurius", label: "Mercurius + JIT", script: "servers/mercurius.mjs" },
  { id: "yoga", label: "Yoga", script: "servers/yoga.mjs" },
  { id: "apollo", label: "stock Apollo", script: "servers/apollo.mjs" },
];

/** Seeds the database and starts every server; gives the rows of the table in the order they are run. */
export async function startContenders(bench) {
  const { accounts } = bench.options;
  say(`seeding ${accounts} accounts of ${keysAPage} keys …`);
  const databaseUrl = await bench.database.create("bench_graphql");
  const keys = await seedLatchkey(databaseUrl, accounts * keysAPage, ["keys:manage"]);
  const keysFile = join(bench.directory, "graphql-keys.json");
  writeFileSync(keysFile, JSON.stringify(keys));
  const env = { KEYS_FILE: keysFile, PEPPER: pepper };
  const callers = keySet(bench, "graphql", callersOf(keys));

  say("starting the servers …");
  const inMemory = [];
  const onPostgres = [];
  for (const { id, label, script } of frameworks) {
    const started = { script: scriptOf(script), readyPath: "/graphql?query={__typename}" };
    const headers = { env };
    const server = await startServer({ ...bench, ...started, ...headers, name: `${label}, memory` });
    inMemory.push(...rowsOf("memory", id, label, server, callers, Object.keys(operations)));
    const listing =
      id === "latchkey"
        ? await startLatchkey(bench, databaseUrl)
        : await startServer({
            ...bench,
            ...started,
            name: `${label}, Postgres`,
            env: { ...env, DATABASE_URL: databaseUrl },
          });
    onPostgres.push(...rowsOf("postgres", id, label, listing, callers, ["list"]));
  }
  const ours = inMemory.filter(({ framework }) => framework === "latchkey");
  const bare = await startBare(bench, "bare node:http", ours);
  const barePrisma = await startServer({
    ...bench,
    name: "bare node:http + Prisma",
    script: scriptOf("servers/bare-prisma.mjs"),
    env: { ...env, DATABASE_URL: databaseUrl },
  });
  return [
    ...ours.map((row) => ({
      ...answeringAlike({ ...row, server: bare }),
      id: `memory-bare-${row.operation}`,
      label: `bare node:http: ${operations[row.operation].label}`,
      limitId: null,
    })),
    ...inMemory,
    ...rowsOf("postgres", "bare", "bare node:http + Prisma", barePrisma, callers, ["list"]).map((row) => ({
      ...row,
      limitId: null,
    })),
    ...onPostgres,
  ];
}

/** One key of each account, which knows what its list has to be. */
function callersOf(keys) {
  return Array.from({ length: keys.length / keysAPage }, (_, account) => {
    const own = keys.slice(account * keysAPage, (account + 1) * keysAPage);
    return { ...own[0], accountKeyIds: own.map(({ id }) => id) };
  });
}

/** As shipped. */
function startLatchkey(bench, databaseUrl) {
  const env = { DATABASE_URL: databaseUrl, KEY_PEPPERS: `1:${pepper}`, OPERATOR_KEY: "0".repeat(32) };
  const script = scriptOf("../../dist/bundle/main.js");
  return startServer({ ...bench, name: "Latchkey, Postgres", script, env, readyPath: "/readyz" });
}

function rowsOf(kind, framework, label, server, callers, names) {
  const from = kind === "memory" ? "" : ", Postgres";
  return names.map((name) => ({
    ...operations[name],
    ...callers,
    framework,
    operation: name,
    barePath: `/${name}`,
    id: `${kind}-${framework}-${name}`,
    label: `${label}: ${operations[name].label}${from}`,
    server,
    limitId: `${kind}-bare-${name}`,
  }));
}
