import { expect, test } from "vitest";
import type { Account } from "../../../src/core/model/accounts/account.js";
import type { ApiKey } from "../../../src/core/model/keys/api-key.js";
import { AccountEntry, KeyEntry } from "../../../src/core/engine/verification/key-entry.js";
import { bytesAKey } from "../../../src/core/engine/verification/key-table.js";
import { heldBytes } from "../../support/held-bytes.js";
import { createCacheBench, makeKey, newAccount } from "../../unit/verification/fixtures.js";

/** Texts as they come from the database: each key has its own. */
const own = (text: string) => Buffer.from(text).toString();
const list = (length: number, text: (index: number) => string) =>
  Array.from({ length }, (_, index) => own(text(index)));
const limited = (): Account => ({ ...newAccount(), burstPerMinute: 60, monthlyQuota: 15_000 });
const wide = "\u{20ac}".repeat(170);

test.each<[string, (index: number) => Partial<ApiKey>, () => Account, number]>([
  ["plain keys", () => ({}), newAccount, 5_000],
  ["keys of limited accounts", () => ({}), limited, 5_000],
  [
    "keys and accounts with long texts",
    () => ({ name: own("\u{1f600}".repeat(50)), permissions: ["keys:manage"] }),
    () => ({ ...limited(), name: own("\u{1f600}".repeat(100)), externalId: own("\u{1f600}".repeat(100)) }),
    5_000,
  ],
  [
    "keys with a rate and uses",
    () => ({ rate: { limit: 9, windowSeconds: 60 }, maxUses: 9 }),
    newAccount,
    5_000,
  ],
  [
    "keys with an expiry, an owner and metadata",
    () => ({
      expiresAt: new Date("2100-01-01"),
      idleTimeoutDays: 30,
      scopes: [own("reports:read"), own("invoices:*")],
      description: own("d".repeat(500)),
      metadata: own(JSON.stringify({ text: "m".repeat(2_000) })),
      externalOwnerId: own("customer-1"),
      tags: [own("ci"), own("nightly")],
    }),
    newAccount,
    2_000,
  ],
  ["keys of one endpoint", () => ({ allowedEndpoints: [own("GET /v1/charts/*")] }), newAccount, 3_000],
  [
    "keys of 50 short endpoints",
    () => ({ allowedEndpoints: list(50, (at) => `GET /v1/${at}/*`) }),
    newAccount,
    1_000,
  ],
  [
    "keys of 50 long endpoints",
    () => ({ allowedEndpoints: list(50, (at) => `GET /v1/${at}/${wide}*`) }),
    newAccount,
    500,
  ],
])("%s hold no more than they are counted for", async (_, changes, makeAccount, count) => {
  const { limiter } = createCacheBench();
  const make = (index: number) => {
    const account = makeAccount();
    return new KeyEntry(
      makeKey(account, changes(index)).verifiable,
      new AccountEntry(account, limiter),
      limiter,
      Date.now(),
    );
  };
  for (let index = 0; index < 200; index += 1) make(index);
  const entries: (KeyEntry | null)[] = new Array<KeyEntry | null>(count).fill(null);
  const before = await heldBytes();
  for (let index = 0; index < count; index += 1) entries[index] = make(index);
  const held = (await heldBytes()) - before;
  const counted = entries.reduce(
    (sum, entry) => sum + (entry === null ? 0 : entry.bytes + entry.accountEntry.bytes),
    0,
  );
  expect(held).toBeLessThan(counted);
  expect(held).toBeGreaterThan(counted / 3);
});

test("a key of a limited account is within the average, so that as many are remembered as are asked for", () => {
  const { limiter } = createCacheBench();
  const account = limited();
  const entry = new KeyEntry(
    makeKey(account).verifiable,
    new AccountEntry(account, limiter),
    limiter,
    Date.now(),
  );
  expect(entry.bytes + entry.accountEntry.bytes).toBeLessThan(bytesAKey);
});

test("a cache that 5,000 large keys pass through holds no more than its bound, and lets their accounts go", async () => {
  const { cache, store } = createCacheBench(500);
  const before = await heldBytes();
  for (let index = 0; index < 5_000; index += 1) {
    const key = makeKey(limited(), { allowedEndpoints: list(50, (at) => `GET /v1/${at}/${wide}*`) });
    store.put(key);
    await cache.find(key.secret);
    store.rows.clear();
  }
  const held = (await heldBytes()) - before;
  expect(cache.size).toBeGreaterThan(10);
  expect(cache.accounts).toBe(cache.size);
  expect(cache.bytes).toBeLessThanOrEqual(500 * bytesAKey);
  // The limiter keeps 100 counters of its own.
  expect(held).toBeLessThan(500 * bytesAKey + 500_000);
});
