import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AccountId, KeyId } from "../../../src/core/model/ids.js";
import { newAccountId, newKeyId } from "../../../src/core/model/ids.js";
import { KeyUses, UsageRows, type Outcome } from "../../../src/core/model/usage/usage-rows.js";
import type { MinuteCounts } from "../../../src/core/model/usage/minute-counts.js";
import { WatchedReader, type WatchedKeys } from "../../../src/core/engine/usage/watched-reader.js";
import { createUsageReader } from "../../../src/storage/usage-reader.js";
import { createUsageStore } from "../../../src/storage/usage-store.js";
import { createTestDatabase } from "../../support/test-database.js";

const retention = { minute: 8, hour: 100, day: 1_096 };
const now = new Date();
const minute = Math.floor(now.getTime() / 60_000) - 2;
const bounds = Array.from({ length: 7 }, (_, index) => new Date((minute - 2 + index) * 60_000));
let pool: pg.Pool;
let account: AccountId;
let keys: KeyId[];

beforeAll(async () => {
  pool = new pg.Pool({ connectionString: await createTestDatabase(), max: 2 });
  await createUsageStore(pool).prepareLevels(retention, now);
  account = newAccountId(now);
  keys = [newKeyId(now), newKeyId(now)];
  await pool.query(`INSERT INTO accounts (id, name, created_at) VALUES ($1, 'Acme', now())`, [account]);
  await pool.query(
    `INSERT INTO api_keys (id, account_id, name, prefix, last_four, created_at, permissions, external_owner_id)
     SELECT id, $1, 'k', 'lk', 'wxyz', now(), '{}', nullif(owner, '') FROM unnest($2::text[], $3::text[]) AS key (id, owner)`,
    [account, keys, ["customer_7", ""]],
  );
});
afterAll(() => pool.end());

function sumOf(counts: MinuteCounts | undefined): Record<string, number> {
  return Object.fromEntries([...(counts ?? [])].map(([cell, { count }]) => [cell, count]));
}

test("a reading that adds what was flushed since is a whole one, whatever was folded in between", async () => {
  const statements: string[] = [];
  const query = async (statement: string, values: readonly unknown[]) => {
    statements.push(statement);
    return (await pool.query<object>(statement, [...values])).rows;
  };
  const writers = [createUsageStore(pool), createUsageStore(pool)];
  const reader = createUsageReader({ query });
  const watched: WatchedKeys[] = [
    { keyId: null, reach: { accountId: account, limitedTo: null } },
    { keyId: null, reach: { accountId: account, limitedTo: { externalOwnerId: "customer_7" } } },
  ];
  const following = [watched, watched.slice(0, 1)].map((some) => ({
    some,
    reader: new WatchedReader(reader),
  }));
  const flush = (writer: number, batch: number, outcome: Outcome, count: number) => {
    const rows = new UsageRows();
    for (const id of keys) rows.add(id, outcome, minute + (batch % 2), count);
    return writers[writer]?.write(batch, { rows, uses: new KeyUses() });
  };
  const foldAll = async () => {
    for (let slice = 0; slice < 16; slice += 1) await writers[0]?.foldNext(retention, now);
  };
  for (let batch = 1; batch <= 6; batch += 1) {
    await flush(0, batch, "accepted", batch);
    if (batch % 2 === 0) await flush(1, batch / 2, "ip_restricted", 100);
    for (const { some, reader: follower } of following) {
      const whole = new Map(await new WatchedReader(reader).read(some, bounds, now.getTime()));
      for (const [one, counts] of await follower.read(some, bounds, now.getTime())) {
        expect(sumOf(counts)).toEqual(sumOf(whole.get(one)));
      }
    }
    if (batch % 3 === 1) await foldAll();
  }
  const [whole, limited] = await new WatchedReader(reader).read(watched, bounds, now.getTime());
  expect(sumOf(whole?.[1])).toEqual({
    [`accepted ${minute}`]: 24,
    [`accepted ${minute + 1}`]: 18,
    [`ip_restricted ${minute}`]: 200,
    [`ip_restricted ${minute + 1}`]: 400,
  });
  expect(sumOf(limited?.[1])).toEqual({
    [`accepted ${minute}`]: 12,
    [`accepted ${minute + 1}`]: 9,
    [`ip_restricted ${minute}`]: 100,
    [`ip_restricted ${minute + 1}`]: 200,
  });
  // Both who follow read the levels once: 12 whole readings were made beside them, and one at the end.
  expect(statements.filter((statement) => statement.includes("usage_minutes"))).toHaveLength(15);
});
