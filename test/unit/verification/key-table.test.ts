import { expect, test } from "vitest";
import { AccountEntry, KeyEntry } from "../../../src/core/engine/verification/key-entry.js";
import { bytesAKey, KeyTable } from "../../../src/core/engine/verification/key-table.js";
import { seededRandom } from "../../support/compiled-generator.js";
import { createCacheBench, makeKey, newAccount } from "./fixtures.js";

const { limiter } = createCacheBench();
const { verifiable } = makeKey();
const account = new AccountEntry(verifiable.account, limiter);

const digests = new WeakMap<KeyEntry, string>();

function entryOf(digest: string): KeyEntry {
  const entry = new KeyEntry({ ...verifiable, digest }, account, limiter, Date.now());
  digests.set(entry, digest);
  return entry;
}

function digestIn(entry: KeyEntry): string {
  return digests.get(entry) ?? expect.fail();
}

/** Many begin alike, and so want the same place in the table, or the last ones of it. */
function digestOf(number: number): string {
  const [first, rest] = [number % 5, Math.floor(number / 5)];
  const beginning = String.fromCharCode(...([[0], [1], [0xff, 0xff], [0xfe, 0xff], [7]][first] ?? []));
  return beginning.padEnd(4, beginning.slice(-1)) + String(rest).padStart(12, "0").padEnd(28, "0");
}

test.each([1, 2, 7, 60])("a table for %i is a map with so much room, whatever is done to it", (max) => {
  const random = seededRandom(20_261_122 + max);
  const table = new KeyTable(max);
  const model = new Map<string, KeyEntry>();
  let [found, evicted] = [0, 0];
  for (let step = 0; step < 6_000; step += 1) {
    const digest = digestOf(Math.floor(random() * max * 2));
    const chance = random();
    if (chance < 0.4) {
      const entry = entryOf(digest);
      entry.wasAskedAgain = random() < 0.5;
      const [gone = null, ...more] = table.set(entry);
      expect(more).toEqual([]);
      const replaced = model.get(digest);
      if (replaced !== undefined) expect(gone).toBe(replaced);
      else if (model.size < max) expect(gone).toBeNull();
      else expect(gone).not.toBeNull();
      if (gone !== null) {
        expect(model.get(digestIn(gone))).toBe(gone);
        model.delete(digestIn(gone));
        evicted += 1;
      }
      model.set(digest, entry);
    } else if (chance < 0.6) {
      expect(table.delete(digest)).toBe(model.get(digest) ?? null);
      model.delete(digest);
    } else if (chance < 0.999) {
      expect(table.find(digest)).toBe(model.get(digest) ?? null);
      if (model.has(digest)) found += 1;
    } else {
      table.clear();
      model.clear();
    }
    expect(table.size).toBe(model.size);
  }
  for (const [digest, entry] of model) expect(table.find(digest)).toBe(entry);
  expect(found).toBeGreaterThan(500);
  expect(evicted).toBeGreaterThan(500);
});

test("those asked about again stay while there are others", () => {
  const table = new KeyTable(100);
  const busy = Array.from({ length: 50 }, (_, number) => entryOf(makeKey().digest + String(number)));
  for (const entry of busy) table.set(entry);
  for (let passing = 0; passing < 2_000; passing += 1) {
    for (const entry of busy) entry.wasAskedAgain = true;
    table.set(entryOf(makeKey().digest));
  }
  expect(busy.filter((entry) => table.find(digestIn(entry)) === null)).toEqual([]);
});

test("when all entries were used again, each eviction takes another one", () => {
  const table = new KeyTable(1_000);
  const all = Array.from({ length: 1_000 }, () => entryOf(makeKey().digest));
  for (const entry of all) table.set(entry);
  const gone = new Set<KeyEntry | null>();
  for (let passing = 0; passing < 100; passing += 1) {
    for (const entry of all) entry.wasAskedAgain = true;
    const [one = null, ...more] = table.set(entryOf(makeKey().digest));
    expect(more).toEqual([]);
    gone.add(one);
  }
  expect(gone.has(null)).toBe(false);
  expect(gone.size).toBe(100);
  // The others are newcomers that nobody asked about again.
  expect(all.filter((entry) => gone.has(entry)).length).toBeGreaterThan(20);
});

const sumOf = (entries: readonly KeyEntry[]) => {
  const accounts = new Set(entries.map(({ accountEntry }) => accountEntry));
  return [...entries, ...accounts].reduce((sum, { bytes }) => sum + bytes, 0);
};

test("a table holds no more bytes than its bound, counts an account once, and keeps the newest", () => {
  const random = seededRandom(20_261_129);
  const max = 40;
  const table = new KeyTable(max);
  const accounts = Array.from({ length: 10 }, () => {
    const account = { ...newAccount(), name: "n".repeat(Math.floor(random() * 100)), burstPerMinute: 5 };
    return { account, entry: new AccountEntry(account, limiter) };
  });
  const model = new Set<KeyEntry>();
  let evicted = 0;
  for (let step = 0; step < 1_000; step += 1) {
    const { account, entry: accountEntry } = accounts[Math.floor(random() * 10)] ?? expect.fail();
    const digest = digestOf(Math.floor(random() * max * 2));
    const endpoints = Math.floor(random() ** 3 * 50);
    const allowedEndpoints = Array.from({ length: endpoints }, () => `/${"a".repeat(150)}`);
    const { verifiable: key } = makeKey(account, { allowedEndpoints });
    const entry = new KeyEntry({ ...key, digest }, accountEntry, limiter, Date.now());
    const gone = table.set(entry);
    for (const one of gone) expect(model.delete(one)).toBe(true);
    model.add(entry);
    if (gone.length > 1) evicted += 1;
    if (random() < 0.2) {
      const removed = table.delete(digestOf(Math.floor(random() * max * 2)));
      if (removed !== null) model.delete(removed);
    }
    expect(table.size).toBe(model.size);
    expect(table.bytes).toBe(sumOf([...model]));
    expect(table.bytes).toBeLessThanOrEqual(max * bytesAKey);
  }
  expect(evicted).toBeGreaterThan(15);
  table.clear();
  expect([table.size, table.bytes]).toEqual([0, 0]);
});

test("a key that holds more than the whole table may is remembered alone", () => {
  const table = new KeyTable(1);
  const allowedEndpoints = Array.from({ length: 50 }, () => `/${"a".repeat(150)}`);
  for (let round = 0; round < 3; round += 1) {
    const { digest, verifiable: key } = makeKey(undefined, { allowedEndpoints });
    const entry = new KeyEntry(key, account, limiter, Date.now());
    expect(entry.bytes).toBeGreaterThan(bytesAKey);
    table.set(entry);
    expect([table.size, table.find(digest)]).toEqual([1, entry]);
  }
});

test("the table has slots for the largest number of keys that can be configured", () => {
  const table = new KeyTable(10_000_000);
  const entry = entryOf(makeKey().digest);
  expect(table.set(entry)).toEqual([]);
  expect(table.find(digestIn(entry))).toBe(entry);
  expect(table.delete(digestIn(entry))).toBe(entry);
});
