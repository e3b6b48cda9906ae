import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { UsageRows } from "../../src/core/usage/usage-rows.js";
import { createUsageRecorder, type UsageStore, type UsedKey } from "../../src/core/usage/usage-recorder.js";
import { newKeyId } from "../../src/core/ids.js";
import { StorageUnavailable } from "../../src/core/storage-unavailable.js";
import { createUsageStore } from "../../src/storage/usage-store.js";
import { createTestDatabase } from "../support/test-database.js";

const keyId = "key_01ARZ3NDEKTSV4RRFFQ69G5FAV";

async function openUsage() {
  const pool = new pg.Pool({ connectionString: await createTestDatabase(), max: 2 });
  onTestFinished(() => pool.end());
  const counted = async () => {
    const { rows } = await pool.query<{ outcome: string; count: number }>(
      "SELECT outcome, sum(count)::int AS count FROM key_usage GROUP BY outcome ORDER BY outcome",
    );
    return rows;
  };
  return { store: createUsageStore(pool), pool, counted };
}

test("a batch whose answer was lost is sent again, and counted once", async () => {
  const { store, counted } = await openUsage();
  let isLosing = true;
  const lossy: UsageStore = {
    async write(batch, rows) {
      await store.write(batch, rows);
      if (isLosing) throw new StorageUnavailable("The answer was lost");
    },
  };
  const usage = createUsageRecorder(lossy, Date.now);
  const used: UsedKey = { id: keyId, lastUsedAtMs: 0, uncounted: 0 };
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
  const rows = new UsageRows();
  rows.add({ keyId, outcome: "accepted", minute: 0, count: 2, lastUsedMs: null });
  await store.write(1, rows);
  await createUsageStore(pool).write(1, rows);
  expect(await counted()).toEqual([{ outcome: "accepted", count: 4 }]);
});

test("more keys than are read in a turn are all counted, those used meanwhile among them", async () => {
  const counts = new Map<string, number>();
  let rowsWritten = 0;
  const store: UsageStore = {
    write(_batch, rows) {
      rowsWritten += rows.length;
      rows.keyIds.forEach((id, index) => {
        counts.set(id, (counts.get(id) ?? 0) + (rows.counts[index] ?? 0));
      });
      return Promise.resolve();
    },
  };
  const usage = createUsageRecorder(store, Date.now);
  const keys = Array.from({ length: 5_500 }, (): UsedKey => ({
    id: newKeyId(new Date()),
    lastUsedAtMs: 0,
    uncounted: 0,
  }));
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
