import { expect, test } from "vitest";
import { deleteOldDays, windowsAStatement } from "../../../src/core/engine/limits/delete-ended-windows.js";
import type { LimitStore, SpentUnits } from "../../../src/core/model/limits/limit-store.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";
import { accepted, createBench, inTotal, noonMs, openStore, perMinute, takeMany } from "./fixtures.js";

const month = (max: number) =>
  ({ max, window: { kind: "month", anchor: new Date("2026-11-01T00:00:00Z") } }) as const;

function spentOf(databaseUrl: string, subject: string): Promise<number[]> {
  return onDatabase(databaseUrl, async (client) => {
    const sql = "SELECT spent FROM limit_windows WHERE subject = $1 ORDER BY window_start";
    const { rows } = await client.query<{ spent: number }>(sql, [subject]);
    return rows.map(({ spent }) => spent);
  });
}

function daysOf(databaseUrl: string): Promise<string[]> {
  return onDatabase(databaseUrl, async (client) => {
    const sql = "SELECT subject || ' ' || spent AS line FROM limit_days ORDER BY subject";
    const { rows } = await client.query<{ line: string }>(sql);
    return rows.map(({ line }) => line);
  });
}

test("what replicas report is what was let through, whatever they have leased and given back", async () => {
  const bench = await createBench();
  const limiters = [0, 1, 2].map(() => bench.replica({ replicaCount: () => 3 }).limiter);
  let units = 0;
  for (let round = 0; round < 4; round += 1) {
    for (const limiter of limiters) {
      const counters = [
        limiter.counter("acc/burst", perMinute(1_000)),
        limiter.counter("acc/month", month(500)),
      ];
      units += 2 * (await accepted(takeMany(limiter, counters, 20, 2)));
      if (round === 1) await limiter.giveBackIdle();
      if (round % 2 === 0) await limiter.report();
    }
  }
  await Promise.all(limiters.map((limiter) => limiter.report()));
  expect(units).toBeGreaterThan(400);
  expect(await spentOf(bench.databaseUrl, "acc/burst")).toEqual([units]);
  expect(await spentOf(bench.databaseUrl, "acc/month")).toEqual([units]);
  expect(await daysOf(bench.databaseUrl)).toEqual([`acc/month ${units}`]);
});

test("units of a new window are reported for it", async () => {
  const bench = await createBench();
  const { limiter } = bench.replica();
  const counters = [limiter.counter("acc/burst", perMinute(100)), limiter.counter("key/uses", inTotal(100))];
  await accepted(takeMany(limiter, counters, 5));
  await limiter.report();
  bench.clock.nowMs += 60_000;
  await accepted(takeMany(limiter, counters, 3));
  await limiter.report();
  expect(await spentOf(bench.databaseUrl, "acc/burst")).toEqual([5, 3]);
  expect(await spentOf(bench.databaseUrl, "key/uses")).toEqual([8]);
});

test("a report whose answer is lost is sent again, and counts once", async () => {
  const bench = await createBench();
  const store = openStore(bench.databaseUrl);
  let losses = 2;
  const lossy: LimitStore = {
    ...store,
    async report(number: number, units: readonly SpentUnits[]) {
      await store.report(number, units);
      losses -= 1;
      if (losses >= 0) throw new Error("the answer is lost");
    },
  };
  const { limiter } = bench.replica({ store: lossy });
  const counters = [limiter.counter("acc/month", month(100))];
  await accepted(takeMany(limiter, counters, 5));
  await expect(limiter.report()).rejects.toThrow("lost");
  await accepted(takeMany(limiter, counters, 2));
  await expect(limiter.report()).rejects.toThrow("lost");
  await limiter.report();
  expect(await spentOf(bench.databaseUrl, "acc/month")).toEqual([7]);
  expect(await daysOf(bench.databaseUrl)).toEqual(["acc/month 7"]);
});

test("days of quotas are deleted after 35 days, in statements of a bounded size", async () => {
  const databaseUrl = await createTestDatabase();
  await onDatabase(databaseUrl, (client) =>
    client.query(
      `INSERT INTO limit_days SELECT 'acc_' || i || '/month', to_timestamp($2) - day * interval '1 day', 1
       FROM generate_series(1, $1) i, unnest(ARRAY[35, 36]) day`,
      [windowsAStatement + 1, noonMs / 1_000],
    ),
  );
  await deleteOldDays(openStore(databaseUrl), noonMs, () => false);
  expect(await daysOf(databaseUrl)).toHaveLength(windowsAStatement + 1);
});
