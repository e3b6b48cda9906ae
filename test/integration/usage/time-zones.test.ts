import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AccountId } from "../../../src/core/model/ids.js";
import type { UsageLevel, UsageRetention } from "../../../src/core/model/usage/usage-level.js";
import { parseUsageRange } from "../../../src/core/model/usage/usage-range.js";
import { toCounts } from "../../../src/core/model/usage/usage.js";
import { createUsageReader } from "../../../src/storage/usage-reader.js";
import { createUsageStore } from "../../../src/storage/usage-store.js";
import { createTestDatabase } from "../../support/test-database.js";

const retention: UsageRetention = { minute: 8, hour: 400, day: 1_096 };
const now = new Date("2026-11-20T12:00:00Z");
const accountId: AccountId = "acc_01ARZ3NDEKTSV4RRFFQ69G5FAV";
let pool: pg.Pool;

/** A check each quarter of an hour of 2026, numbered, so that every sum of neighbours is different. */
beforeAll(async () => {
  pool = new pg.Pool({ connectionString: await createTestDatabase(), max: 2 });
  const store = createUsageStore(pool);
  await store.prepareLevels(retention, now);
  await pool.query(`INSERT INTO accounts (id, name, created_at) VALUES ($1, 'Acme', now())`, [accountId]);
  await pool.query(
    `INSERT INTO api_keys (id, account_id, name, prefix, last_four, created_at, permissions)
     VALUES ('key_01ARZ3NDEKTSV4RRFFQ69G5FAV', $1, 'k', 'lk', 'wxyz', now(), '{}')`,
    [accountId],
  );
  await pool.query(
    `INSERT INTO key_usage (key_id, minute, outcome, count)
     SELECT 'key_01ARZ3NDEKTSV4RRFFQ69G5FAV', timestamptz '2026-01-01T00:07:00Z' + n * interval '15 minutes', 'accepted', n
     FROM generate_series(1, 31000) AS n`,
  );
  const left = () => pool.query<{ count: string }>("SELECT count(*) FROM key_usage");
  while ((await left()).rows[0]?.count !== "0") await store.foldNext(retention, now);
}, 120_000);
afterAll(() => pool.end());

/** What PostgreSQL makes of the same quarters, with its own calendar of time zones. */
async function expected(bucket: UsageLevel, zone: string, from: Date, to: Date) {
  const { rows } = await pool.query<{ start: Date; count: number }>(
    `SELECT date_trunc($1, at, $2) AS start, sum(n)::int AS count
     FROM generate_series(1, 31000) AS n,
       LATERAL (SELECT timestamptz '2026-01-01T00:07:00Z' + n * interval '15 minutes') AS moments (at)
     WHERE at >= date_trunc($1, $3::timestamptz, $2) AND at < $4::timestamptz
     GROUP BY 1 ORDER BY 1`,
    [bucket, zone, from, to],
  );
  return rows.map(({ start, count }) => [start.toISOString(), count]);
}

async function read(bucket: UsageLevel, timeZone: string, from: Date, to: Date) {
  const range = parseUsageRange({ bucket, timeZone, from, to }, retention, now);
  if (!range.ok) throw new Error(JSON.stringify(range.details));
  const query = async (statement: string, values: readonly unknown[]) =>
    (await pool.query<object>(statement, [...values])).rows;
  const rows = await createUsageReader({ query }).read({
    range: range.value,
    accountIds: [accountId],
    keyIds: null,
    limitedTo: null,
    groupBy: null,
    top: 1,
  });
  const { perBucket } = toCounts(rows, range.value);
  return perBucket.map((count, index) => [range.value.bounds[index]?.toISOString(), count]);
}

/** Around both changes of the year, where clocks change; the same days where they do not. */
const zones = [
  ["UTC", "2026-03-29", "2026-10-25"],
  ["Europe/Berlin", "2026-03-29", "2026-10-25"],
  ["America/New_York", "2026-03-08", "2026-11-01"],
  ["Asia/Kolkata", "2026-03-29", "2026-10-25"],
  ["Asia/Kathmandu", "2026-03-29", "2026-10-25"],
  ["America/St_Johns", "2026-03-08", "2026-11-01"],
  // Clocks skip midnight, and show the last hour of a day twice.
  ["Africa/Cairo", "2026-04-24", "2026-10-29"],
] as const;

describe.each(zones)("in %s, where clocks change on %s and %s,", (zone, spring, autumn) => {
  test.each([spring, autumn])("days and hours around %s are those of PostgreSQL", async (day) => {
    const from = new Date(Date.parse(`${day}T00:00:00Z`) - 2.3 * 86_400_000);
    // The end of a bucket in every zone: PostgreSQL is asked for whole ones.
    for (const bucket of ["day", "hour"] as const) {
      const to = new Date(from.getTime() + 5 * 86_400_000);
      const shown = await read(bucket, zone, from, to);
      const starts = await expected(bucket, zone, from, to);
      expect(shown.map(([start]) => start)).toEqual(starts.map(([start]) => start));
      expect(shown.slice(0, -1)).toEqual(starts.slice(0, -1));
    }
  });
});

test("a day has 23 hours in spring and 25 in autumn", () => {
  const length = (day: string, timeZone = "Europe/Berlin") => {
    const from = new Date(`${day}T12:00:00Z`);
    const to = new Date(from.getTime() + 1);
    const range = parseUsageRange({ bucket: "day", timeZone, from, to }, retention, now);
    if (!range.ok) throw new Error("No range");
    const [start, end] = range.value.bounds;
    return ((end?.getTime() ?? 0) - (start?.getTime() ?? 0)) / 3_600_000;
  };
  expect(length("2026-03-29")).toBe(23);
  expect(length("2026-10-25")).toBe(25);
  expect(length("2026-10-26")).toBe(24);
  // The first hour of this day is on the clocks twice. PostgreSQL lets the day begin with the second one.
  expect(length("2026-11-01", "America/Havana")).toBe(25);
});
