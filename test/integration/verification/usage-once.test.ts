import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { KeyUses, UsageRows } from "../../../src/core/model/usage/usage-rows.js";
import type { UsageBatch, UsageStore } from "../../../src/core/model/usage/usage-store.js";
import { createUsageRecorder } from "../../../src/core/engine/usage/usage-recorder.js";
import { neverUsed, type UsedKey } from "../../../src/core/engine/usage/used-key.js";
import { newKeyId } from "../../../src/core/model/ids.js";
import { StorageUnavailable } from "../../../src/core/model/storage-unavailable.js";
import { createUsageStore } from "../../../src/storage/usage-store.js";
import { createTestDatabase } from "../../support/test-database.js";

const keyId = "key_01ARZ3NDEKTSV4RRFFQ69G5FAV";

async function openUsage() {
  const pool = new pg.Pool({ connectionString: await createTestDatabase(), max: 2 });
  onTestFinished(() => pool.end());
  const counted = async () => {
    const { rows } = await pool.query<{ outcome: string; count: number }>(
      "SELECT outcome, sum(count)::int AS count FROM usage_counts GROUP BY outcome ORDER BY outcome",
    );
    return rows;
  };
  return { store: createUsageStore(pool), pool, counted };
}

test("a batch whose answer was lost is sent again, and counted once", async () => {
  const { store, counted } = await openUsage();
  let isLosing = true;
  const lossy: Pick<UsageStore, "write"> = {
    async write(number, batch) {
      await store.write(number, batch);
      if (isLosing) throw new StorageUnavailable("The answer was lost");
    },
  };
  const usage = createUsageRecorder(lossy, Date.now);
  const used: UsedKey = {
    id: keyId,
    secretNumber: 1,
    lastUsedMinute: neverUsed,
    lastUsedMs: 0,
    uncounted: 0,
  };
  for (let index = 0; index < 3; index += 1) usage.accept(used);
  usage.reject(null, "api_key_invalid");
  await expect(usage.flush()).rejects.toBeInstanceOf(StorageUnavailable);
  usage.accept(used);
  await expect(usage.flush()).rejects.toBeInstanceOf(StorageUnavailable);
  isLosing = false;
  usage.accept(used);
  await usage.flush();
  expect(await counted()).toEqual([
    { outcome: "accepted", count: 5 },
    { outcome: "api_key_invalid", count: 1 },
  ]);
});

test("two processes number their batches apart, and both are counted", async () => {
  const { store, pool, counted } = await openUsage();
  const batch = { rows: new UsageRows(), uses: new KeyUses() };
  batch.rows.add(keyId, "accepted", 0, 2);
  await store.write(1, batch);
  await createUsageStore(pool).write(1, batch);
  expect(await counted()).toEqual([{ outcome: "accepted", count: 4 }]);
});

test("more keys than are read in a turn are all counted, those used meanwhile among them", async () => {
  const counts = new Map<string, number>();
  let rowsWritten = 0;
  const store: Pick<UsageStore, "write"> = {
    write(_number, { rows }) {
      rowsWritten += rows.length;
      for (const tally of rows.tallies)
        tally.keyIds.forEach((id, index) => {
          counts.set(id, (counts.get(id) ?? 0) + (tally.counts[index] ?? 0));
        });
      return Promise.resolve();
    },
  };
  const usage = createUsageRecorder(store, Date.now);
  const keys = makeKeys(5_500);
  for (const key of keys) usage.accept(key);
  const flushed = usage.flush();
  const turns = 3;
  for (let turn = 0; turn < turns; turn += 1) {
    await new Promise(setImmediate);
    for (const key of keys.slice(0, 2_000)) usage.accept(key);
  }
  await flushed;
  expect(rowsWritten).toBeGreaterThanOrEqual(keys.length);
  await usage.flush();
  expect(keys.map(({ id }) => counts.get(id))).toEqual(
    keys.map((_key, index) => (index < 2_000 ? 1 + turns : 1)),
  );
});

test("of very many keys some are written with each flush as last used, those that wait longest first", async () => {
  const batches: UsageBatch[] = [];
  const write = (_number: number, batch: UsageBatch) => Promise.resolve(void batches.push(batch));
  let now = 1_000;
  const usage = createUsageRecorder({ write }, () => now);
  const early = makeKeys(3_000);
  const late = makeKeys(3_000);
  for (const key of early) usage.accept(key);
  await usage.flush();
  now = 2_000;
  // All of the early ones once more: a third of them waits already, and keeps its place.
  for (const key of [...late, ...early]) usage.accept(key);
  await usage.flush();
  await usage.finish();
  await usage.finish();
  expect(batches.map(({ rows }) => rows.length)).toEqual([3_000, 6_000, 0]);
  const [first, second, third] = batches.map(({ uses }) => uses);
  expect([first?.length, second?.length, third?.length]).toEqual([2_000, 2_000, 4_000]);
  expect(new Set(first?.usedAtMs)).toEqual(new Set([1_000]));
  expect(new Set([...(second?.usedAtMs ?? []), ...(third?.usedAtMs ?? [])])).toEqual(new Set([2_000]));
  const written = new Set(first?.keyIds);
  const waiting = early.filter(({ id }) => !written.has(id)).map(({ id }) => id);
  expect(new Set(second?.keyIds.slice(0, 1_000))).toEqual(new Set(waiting));
  const all = [...early, ...late].map(({ id }) => id);
  expect(new Set([...written, ...(second?.keyIds ?? []), ...(third?.keyIds ?? [])])).toEqual(new Set(all));
});

test("all times of use are written in the end, however many wait", async () => {
  const { pool } = await openUsage();
  const keys = makeKeys(25_000);
  await pool.query(`INSERT INTO accounts (id, name, created_at) VALUES ('acc_1', 'Acme', now())`);
  await pool.query(
    `INSERT INTO api_keys (id, account_id, name, prefix, last_four, created_at, permissions)
     SELECT id, 'acc_1', id, 'lk', 'wxyz', now(), '{}' FROM unnest($1::text[]) AS id`,
    [keys.map(({ id }) => id)],
  );
  const usage = createUsageRecorder(createUsageStore(pool), () => 86_400_000.5);
  for (const key of keys) usage.accept(key);
  await usage.finish();
  const { rows } = await pool.query<{ used: string; counted: string }>(
    `SELECT (SELECT count(*) FROM api_keys WHERE last_used_at = '1970-01-02 00:00:00.001Z') AS used,
            (SELECT sum(count) FROM usage_counts WHERE minute = '1970-01-02 00:00:00Z') AS counted`,
  );
  expect(rows).toEqual([{ used: "25000", counted: "25000" }]);
});

function makeKeys(count: number): UsedKey[] {
  return Array.from({ length: count }, () => ({
    id: newKeyId(new Date()),
    secretNumber: 1,
    lastUsedMinute: neverUsed,
    lastUsedMs: 0,
    uncounted: 0,
  }));
}
