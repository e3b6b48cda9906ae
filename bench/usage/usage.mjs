// What a query of usage costs beside many rows that it does not ask for, on a PostgreSQL of its own, with the statements
// of the server. `--millions` is how many rows of hours are made, by default 20.
import { performance } from "node:perf_hooks";
import pg from "pg";
import { migrate } from "../../dist/modules/storage/migrate.js";
import { createUsageReader } from "../../dist/modules/storage/usage-reader.js";
import { createUsageStore } from "../../dist/modules/storage/usage-store.js";
import { parseUsageRange } from "../../dist/modules/core/model/usage/usage-range.js";
import { startBenchmarkDatabase } from "../shared/benchmark-database.mjs";
import { median } from "../shared/statistics.mjs";

const retention = { minute: 8, hour: 100, day: 1096 };
const dayMs = 86_400_000;
const turns = 5;
/** Of one account with 10,000 keys, and of 1,000 accounts with ten. */
const large = "acc_01ARZ3NDEKTSV4RRFFQ69G5FAV";
const small = smallAccount(7);

function smallAccount(number) {
  return `acc_01ARZ3NDEKTSV4RRFFQ69G${String(number).padStart(4, "0")}`;
}

export async function run(args) {
  const at = args.indexOf("--millions");
  const millions = at === -1 ? 20 : Number(args[at + 1]);
  const database = await startBenchmarkDatabase({ givesWay: false });
  try {
    const url = await database.create("usage");
    await migrate(url, "prisma/migrations");
    const pool = new pg.Pool({ connectionString: url, max: 2 });
    try {
      await measure(pool, millions);
    } finally {
      await pool.end();
    }
  } finally {
    await database.stop();
  }
}

async function measure(pool, millions) {
  const now = new Date();
  await createUsageStore(pool).prepareLevels(retention, now);
  await createKeys(pool);
  say(
    "rows",
    "page of 100 keys, 24 hours",
    "10 keys, 7 days",
    "account of 10,000, 24 hours",
    "account of 10,000, 90 days",
  );
  // Days of the large account are there from the start: what is added afterwards is outside of every range.
  await addDays(pool, now, 90);
  await addHours(pool, now, 1, 8, "%");
  await show(pool, now);
  const daysAMillion = 1_000_000 / (20_000 * 24);
  let from = 8;
  for (const share of [0.25, 0.5, 1]) {
    const to = Math.min(99, Math.round(share * millions * daysAMillion));
    if (to > from) await addHours(pool, now, from, to, "%");
    from = Math.max(from, to);
    await show(pool, now);
  }
}

async function createKeys(pool) {
  await pool.query(`INSERT INTO accounts (id, name, created_at) SELECT $1, 'Large', now()`, [large]);
  await pool.query(
    `INSERT INTO accounts (id, name, created_at)
     SELECT 'acc_01ARZ3NDEKTSV4RRFFQ69G' || lpad(n::text, 4, '0'), 'Small', now() FROM generate_series(0, 999) AS n`,
  );
  await pool.query(
    `INSERT INTO api_keys (id, account_id, name, prefix, last_four, created_at, permissions)
     SELECT 'key_01ARZ3NDEKTSV4RRFFQ6' || lpad(n::text, 6, '0'),
       CASE WHEN n < 10000 THEN $1 ELSE 'acc_01ARZ3NDEKTSV4RRFFQ69G' || lpad(((n - 10000) / 10)::text, 4, '0') END,
       'k', 'lk', 'wxyz', now(), '{}' FROM generate_series(0, 19999) AS n`,
    [large],
  );
}

function addHours(pool, now, fromDaysAgo, toDaysAgo, accounts) {
  return pool.query(
    `INSERT INTO usage_hours
     SELECT k.account_id, hour, k.id, 'accepted', 10, 20, 30, 40
     FROM generate_series(date_trunc('hour', $1::timestamptz) - $3 * interval '1 day',
       date_trunc('hour', $1::timestamptz) - $2 * interval '1 day' - interval '1 second', interval '1 hour') AS hour, api_keys k
     WHERE k.account_id LIKE $4
     ON CONFLICT DO NOTHING`,
    [now, fromDaysAgo - 1, toDaysAgo - 1, accounts],
  );
}

function addDays(pool, now, days) {
  return pool.query(
    `INSERT INTO usage_days
     SELECT k.account_id, date_trunc('day', $1::timestamptz, 'UTC') - n * interval '1 day', k.id, 'accepted', 2400
     FROM generate_series(0, $2) AS n, api_keys k`,
    [now, days],
  );
}

async function show(pool, now) {
  await pool.query("VACUUM ANALYZE");
  const { rows } = await pool.query(
    "SELECT sum(reltuples)::bigint AS rows FROM pg_class WHERE relname LIKE 'usage%' AND relkind = 'r'",
  );
  const keys = (account, count) =>
    pool.query("SELECT id FROM api_keys WHERE account_id = $1 ORDER BY id LIMIT $2", [account, count]);
  const page = (await keys(large, 100)).rows.map(({ id }) => id);
  const few = (await keys(small, 10)).rows.map(({ id }) => id);
  const times = [
    await time(pool, now, { account: large, keyIds: page, bucket: "hour", days: 1 }),
    await time(pool, now, { account: small, keyIds: few, bucket: "hour", days: 7 }),
    await time(pool, now, { account: large, keyIds: null, bucket: "hour", days: 1 }),
    await time(pool, now, { account: large, keyIds: null, bucket: "day", days: 90 }),
  ];
  say(rows[0].rows, ...times.map((ms) => `${ms.toFixed(0)} ms`));
}

async function time(pool, now, { account, keyIds, bucket, days }) {
  const query = async (statement, values) => (await pool.query(statement, values)).rows;
  const range = parseUsageRange({ bucket, from: new Date(now.getTime() - days * dayMs) }, retention, now);
  if (!range.ok) throw new Error(JSON.stringify(range.details));
  const asked = {
    range: range.value,
    accountIds: [account],
    keyIds,
    groupBy: "key",
    top: keyIds?.length ?? 10,
  };
  const times = [];
  for (let turn = 0; turn <= turns; turn += 1) {
    const began = performance.now();
    await createUsageReader({ query }).read(asked);
    // The first turn fills the cache.
    if (turn > 0) times.push(performance.now() - began);
  }
  return median(times);
}

function say(...cells) {
  process.stdout.write(`${cells.join(" | ")}\n`);
}
