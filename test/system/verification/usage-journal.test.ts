import pg from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import { newKeyId, type KeyId } from "../../../src/core/model/ids.js";
import { KeyUses, UsageRows, type UsageKey } from "../../../src/core/model/usage/usage-rows.js";
import { journalSlices } from "../../../src/storage/usage-journal.js";
import type { UsageRetention } from "../../../src/core/model/usage/usage-level.js";
import type { UsageStore } from "../../../src/core/model/usage/usage-store.js";
import { createUsageStore } from "../../../src/storage/usage-store.js";
import { waitTimes, startReplicas } from "../../support/replicas.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";

const accepted = "accepted";
const retention: UsageRetention = { minute: 8, hour: 100, day: 1096 };
/** The beginning of an hour that is over, in minutes since the epoch. */
const hour = (Math.floor(Date.now() / 3_600_000) - 2) * 60;

test("counts are visible at once, and unchanged after the fold: a row for each key and minute", async () => {
  const { pool, store, rowsOf } = await openUsage();
  const keys: UsageKey[] = [...makeKeyIds(3_000), "unknown"];
  // The same keys with two flushes, in two minutes, one of them with two outcomes.
  for (const batch of [1, 2]) {
    const rows = new UsageRows();
    for (const key of keys) {
      rows.add(key, accepted, hour + 10, batch);
      rows.add(key, "api_key_revoked", hour + 10, 5);
      rows.add(key, accepted, hour + 11, 7);
    }
    await store.write(batch, { rows, uses: new KeyUses() });
  }
  const expected = keys
    .flatMap((key) => [
      `${key} ${hour + 10} accepted 3`,
      `${key} ${hour + 10} api_key_revoked 10`,
      `${key} ${hour + 11} accepted 14`,
    ])
    .sort();
  expect(await rowsOf("usage_counts")).toEqual(expected);
  expect(await rowsOf("usage_minutes")).toEqual([]);

  await foldAll(store);
  expect(await rowsOf("usage_counts")).toEqual(expected);
  expect(await rowsOf("usage_minutes")).toEqual(expected);
  const { rowCount } = await pool.query("SELECT FROM usage_journal");
  expect(rowCount).toBe(0);
}, 120_000);

test("a minute that is not over stays in the journal", async () => {
  const { store, rowsOf } = await openUsage();
  const [key = newKeyId(new Date())] = makeKeyIds(1);
  // Ahead of any clock here, so that the minute cannot end meanwhile.
  const minute = Math.floor(Date.now() / 60_000) + 2;
  await store.write(1, { rows: rowOf(key, minute, 4), uses: new KeyUses() });
  await foldAll(store);
  expect(await rowsOf("usage_minutes")).toEqual([]);
  expect(await rowsOf("usage_counts")).toEqual([`${key} ${minute} accepted 4`]);
}, 120_000);

test("a count that comes after its minute was folded is added to it", async () => {
  const { store, rowsOf } = await openUsage();
  const [key = newKeyId(new Date())] = makeKeyIds(1);
  for (const batch of [1, 2]) {
    await store.write(batch, { rows: rowOf(key, hour + 10, 4), uses: new KeyUses() });
    await foldAll(store);
  }
  expect(await rowsOf("usage_minutes")).toEqual([`${key} ${hour + 10} accepted 8`]);
}, 120_000);

test("replicas that fold at once fold nothing twice and nothing away, while others write", async () => {
  const { pool, store, rowsOf } = await openUsage();
  const keys = makeKeyIds(200);
  const writers = [createUsageStore(pool), createUsageStore(pool)];
  const batches = 12;
  const writing = writers.map(async (writer) => {
    for (let batch = 1; batch <= batches; batch += 1) {
      const rows = new UsageRows();
      for (const key of keys) rows.add(key, accepted, hour + 20 + (batch % 3), 1);
      await writer.write(batch, { rows, uses: new KeyUses() });
    }
  });
  const folding = [store, ...writers].map(async (folder) => {
    for (let round = 0; round < 3; round += 1) await foldAll(folder);
  });
  await Promise.all([...writing, ...folding]);
  await foldAll(store);
  const each = (writers.length * batches) / 3;
  const expected = keys.flatMap((key) =>
    [20, 21, 22].map((minute) => `${key} ${hour + minute} accepted ${each}`),
  );
  expect(await rowsOf("usage_minutes")).toEqual(expected.sort());
  expect(await rowsOf("usage_counts")).toEqual(expected.sort());
}, 120_000);

test("a journal longer than is folded at once is folded over and over, the oldest first", async () => {
  const { pool, store, rowsOf } = await openUsage();
  await pool.query(
    `INSERT INTO usage_journal (slice, minute, outcome, writer, batch, key_ids, counts)
     SELECT 3, to_timestamp(60 * ($1::int + n / 2000)), 'accepted', 'gone', n, '{key_3}', '{1}'
     FROM generate_series(0, 2999) AS n`,
    [hour],
  );
  await foldAll(store);
  expect(await rowsOf("usage_minutes")).toEqual([`key_3 ${hour} accepted 2000`]);
  await foldAll(store);
  expect(await rowsOf("usage_minutes")).toEqual([
    `key_3 ${hour} accepted 2000`,
    `key_3 ${hour + 1} accepted 1000`,
  ]);
}, 120_000);

test("a running server folds what one that is gone has left", async () => {
  const { databaseUrl } = await startReplicas({}, [{}]);
  await onDatabase(databaseUrl, async (client) => {
    await client.query(
      `INSERT INTO usage_journal (slice, minute, outcome, writer, batch, key_ids, counts)
       SELECT slice, to_timestamp(60 * $2::int), 'accepted', 'gone', 1, ARRAY['key_' || slice, 'key_other'], '{2,1}'
       FROM generate_series(0, $1::int) AS slice`,
      [journalSlices - 1, hour],
    );
    await vi.waitFor(async () => {
      const { rows } = await client.query<{ keys: number; counted: number }>(
        "SELECT count(*)::int AS keys, sum(count)::int AS counted FROM usage_minutes",
      );
      expect(rows).toEqual([{ keys: journalSlices + 1, counted: journalSlices * 3 }]);
    }, waitTimes);
  });
}, 120_000);

async function openUsage() {
  const pool = new pg.Pool({ connectionString: await createTestDatabase(), max: 6 });
  onTestFinished(() => pool.end());
  const rowsOf = async (relation: "usage_minutes" | "usage_counts") => {
    const { rows } = await pool.query<{ line: string }>(
      `SELECT concat_ws(' ', key_id, (extract(epoch FROM minute) / 60)::int, outcome, count) AS line FROM ${relation}`,
    );
    return rows.map(({ line }) => line).sort();
  };
  const store = createUsageStore(pool);
  await store.prepareLevels(retention, new Date());
  return { pool, store, rowsOf };
}

async function foldAll(store: UsageStore): Promise<void> {
  for (let slice = 0; slice < journalSlices; slice += 1) await store.foldNext(retention, new Date());
}

function rowOf(key: KeyId, minute: number, count: number): UsageRows {
  const rows = new UsageRows();
  rows.add(key, accepted, minute, count);
  return rows;
}

function makeKeyIds(count: number): KeyId[] {
  return Array.from({ length: count }, () => newKeyId(new Date()));
}
