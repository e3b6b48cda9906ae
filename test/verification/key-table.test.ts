import { expect, test } from "vitest";
import { AccountEntry, KeyEntry } from "../../src/core/verification/key-entry.js";
import { KeyTable } from "../../src/core/verification/key-table.js";
import { seededRandom } from "../graphql/compiled-generator.js";
import { createCacheBench, makeKey } from "./fixtures.js";

const { limiter } = createCacheBench();
const { verifiable } = makeKey();
const account = new AccountEntry(verifiable.account, limiter);

const digests = new WeakMap<KeyEntry, string>();

function entryOf(digest: string): KeyEntry {
  const entry = new KeyEntry({ ...verifiable, digest }, account, limiter);
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
  for (let step = 0; step < 20_000; step += 1) {
    const digest = digestOf(Math.floor(random() * max * 2));
    const chance = random();
    if (chance < 0.4) {
      const entry = entryOf(digest);
      entry.wasAskedAgain = random() < 0.5;
      const gone = table.set(entry);
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
  expect(found).toBeGreaterThan(1_000);
  expect(evicted).toBeGreaterThan(1_000);
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

test("where all were asked about again, another one goes each time", () => {
  const table = new KeyTable(1_000);
  const all = Array.from({ length: 1_000 }, () => entryOf(makeKey().digest));
  for (const entry of all) table.set(entry);
  const gone = new Set<KeyEntry | null>();
  for (let passing = 0; passing < 100; passing += 1) {
    for (const entry of all) entry.wasAskedAgain = true;
    gone.add(table.set(entryOf(makeKey().digest)));
  }
  expect(gone.has(null)).toBe(false);
  expect(gone.size).toBe(100);
  // The others are newcomers that nobody asked about again.
  expect(all.filter((entry) => gone.has(entry)).length).toBeGreaterThan(20);
});

test("there is a place for as many as can be configured", () => {
  const table = new KeyTable(10_000_000);
  const entry = entryOf(makeKey().digest);
  expect(table.set(entry)).toBeNull();
  expect(table.find(digestIn(entry))).toBe(entry);
  expect(table.delete(digestIn(entry))).toBe(entry);
});
