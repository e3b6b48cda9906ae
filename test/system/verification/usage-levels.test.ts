import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import type { UsageRetention } from "../../../src/core/model/usage/usage-level.js";
import { newKeyId } from "../../../src/core/model/ids.js";
import { KeyUses, UsageRows } from "../../../src/core/model/usage/usage-rows.js";
import { journalSlices } from "../../../src/storage/usage-journal.js";
import { createUsageStore } from "../../../src/storage/usage-store.js";
import { createTestDatabase } from "../../support/test-database.js";

const retention: UsageRetention = { minute: 8, hour: 100, day: 1096 };
const now = new Date("2026-03-10T12:00:30Z");
const dayMs = 86_400_000;

async function openLevels() {
  const pool = new pg.Pool({ connectionString: await createTestDatabase(), max: 4 });
  onTestFinished(() => pool.end());
  const store = createUsageStore(pool);
  const textsOf = async (statement: string) => {
    const { rows } = await pool.query<{ text: string }>(statement);
    return rows.map(({ text }) => text);
  };
  const foldAll = async () => {
    for (let slice = 0; slice < journalSlices; slice += 1) await store.foldNext(retention, now);
  };
  const partitions = () =>
    textsOf(`SELECT child.relname AS text FROM pg_inherits JOIN pg_class child ON child.oid = inhrelid
             WHERE child.relkind = 'r' ORDER BY child.relname`);
  return { pool, store, textsOf, foldAll, partitions };
}

function minuteOf(text: string): number {
  return Date.parse(text) / 60_000;
}

test("a fold adds to the minute, the quarter of the hour and the day, under the account of the key", async () => {
  const { pool, store, textsOf, foldAll } = await openLevels();
  await store.prepareLevels(retention, now);
  const key = newKeyId(new Date());
  await pool.query(`INSERT INTO accounts (id, name, created_at) VALUES ('acc_1', 'Acme', now())`);
  await pool.query(
    `INSERT INTO api_keys (id, account_id, name, prefix, last_four, created_at, permissions)
     VALUES ($1, 'acc_1', 'k', 'lk', 'wxyz', now(), '{}')`,
    [key],
  );
  const rows = new UsageRows();
  rows.add(key, "accepted", minuteOf("2026-03-10T09:00:00Z"), 1);
  rows.add(key, "accepted", minuteOf("2026-03-10T09:14:00Z"), 2);
  rows.add(key, "accepted", minuteOf("2026-03-10T09:15:00Z"), 4);
  rows.add(key, "accepted", minuteOf("2026-03-10T09:59:00Z"), 8);
  rows.add(key, "accepted", minuteOf("2026-03-09T23:59:00Z"), 16);
  rows.add("unknown", "api_key_invalid", minuteOf("2026-03-10T09:30:00Z"), 32);
  await store.write(1, { rows, uses: new KeyUses() });
  await foldAll();
  const hours = await textsOf(
    `SELECT concat_ws(' ', account_id, extract(epoch FROM hour)::int / 3600 % 24, outcome,
       quarter_1, quarter_2, quarter_3, quarter_4) AS text FROM usage_hours ORDER BY hour, account_id`,
  );
  expect(hours).toEqual([
    "acc_1 23 accepted 0 0 0 16",
    " 9 api_key_invalid 0 0 32 0",
    "acc_1 9 accepted 3 4 0 8",
  ]);
  const days = await textsOf(
    `SELECT concat_ws(' ', account_id, to_char(day AT TIME ZONE 'UTC', 'YYYY-MM-DD'), outcome, count) AS text
     FROM usage_days ORDER BY day, account_id`,
  );
  expect(days).toEqual([
    "acc_1 2026-03-09 accepted 16",
    " 2026-03-10 api_key_invalid 32",
    "acc_1 2026-03-10 accepted 15",
  ]);
  expect(await textsOf("SELECT sum(count)::text AS text FROM usage_minutes")).toEqual(["63"]);
});

test("a count that is too old for a level is kept in the coarser ones, and dropped when it is too old for all", async () => {
  const { store, textsOf, foldAll } = await openLevels();
  await store.prepareLevels(retention, now);
  const rows = new UsageRows();
  for (const [days, count] of [
    [1, 1],
    [9, 10],
    [101, 100],
    [1_098, 1_000],
  ] as const) {
    rows.add("unknown", "accepted", Math.floor((now.getTime() - days * dayMs) / 60_000), count);
  }
  await store.write(1, { rows, uses: new KeyUses() });
  await foldAll();
  expect(await textsOf("SELECT sum(count)::text AS text FROM usage_minutes")).toEqual(["1"]);
  expect(
    await textsOf("SELECT sum(quarter_1 + quarter_2 + quarter_3 + quarter_4)::text AS text FROM usage_hours"),
  ).toEqual(["11"]);
  expect(await textsOf("SELECT sum(count)::text AS text FROM usage_days")).toEqual(["111"]);
  expect(await textsOf("SELECT count(*)::text AS text FROM usage_journal")).toEqual(["0"]);
});

test("what a server of the version before has folded is moved to all levels once, while both run", async () => {
  const { pool, store, textsOf, foldAll } = await openLevels();
  await store.prepareLevels(retention, now);
  const foldAsBefore = (count: number) =>
    pool.query(
      `INSERT INTO key_usage (key_id, minute, outcome, count)
       SELECT 'key_' || n % 7, timestamptz '2026-03-09T10:00:00Z' + n * interval '1 minute', 'accepted', $1
       FROM generate_series(0, 999) AS n`,
      [count],
    );
  await foldAsBefore(2);
  await Promise.all([foldAll(), foldAll()]);
  await foldAsBefore(3);
  expect(await textsOf("SELECT sum(count)::text AS text FROM usage_counts")).toEqual(["5000"]);
  await Promise.all([foldAll(), foldAll()]);
  for (const table of ["usage_minutes", "usage_days", "usage_counts"]) {
    expect(await textsOf(`SELECT sum(count)::text AS text FROM ${table}`), table).toEqual(["5000"]);
  }
  expect(await textsOf("SELECT count(*)::text AS text FROM key_usage")).toEqual(["0"]);
});

test("five replicas at once make each partition once, and drop those of which nothing is kept", async () => {
  const { store, partitions, textsOf, foldAll } = await openLevels();
  const prepare = (at: Date) =>
    Promise.all(Array.from({ length: 5 }, () => store.prepareLevels(retention, at)));
  await prepare(now);
  const before = await partitions();
  expect(before.filter((name) => name.startsWith("usage_minutes"))).toHaveLength(8 + 1 + 3);
  expect(before).toContain("usage_minutes_20260302");
  expect(before).toContain("usage_days_20230101");
  const rows = new UsageRows();
  rows.add("unknown", "accepted", minuteOf("2026-03-02T12:00:00Z"), 1);
  rows.add("unknown", "accepted", minuteOf("2026-03-03T00:00:00Z"), 2);
  await store.write(1, { rows, uses: new KeyUses() });
  await foldAll();
  await prepare(new Date(now.getTime() + dayMs));
  const after = await partitions();
  expect(after).not.toContain("usage_minutes_20260302");
  expect(after).toContain("usage_minutes_20260303");
  expect(after).toContain("usage_minutes_20260314");
  expect(await textsOf("SELECT sum(count)::text AS text FROM usage_minutes")).toEqual(["2"]);
  expect(await textsOf("SELECT sum(count)::text AS text FROM usage_days")).toEqual(["3"]);
});

test("a partition that somebody reads is dropped later: nobody waits behind it", async () => {
  const { pool, store, partitions } = await openLevels();
  await store.prepareLevels(retention, now);
  const reader = await pool.connect();
  try {
    await reader.query("BEGIN; SELECT FROM usage_minutes");
    const later = new Date(now.getTime() + dayMs);
    await store.prepareLevels(retention, later);
    expect(await partitions()).toContain("usage_minutes_20260302");
    await reader.query("COMMIT");
    await store.prepareLevels(retention, later);
    expect(await partitions()).not.toContain("usage_minutes_20260302");
  } finally {
    reader.release();
  }
});
