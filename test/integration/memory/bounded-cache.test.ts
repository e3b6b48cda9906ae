import { expect, test } from "vitest";
import { BoundedCache, ownText, textBytes } from "../../../src/core/model/bounded-cache.js";
import { FailedCalls } from "../../../src/core/engine/floods/failed-calls.js";
import { ContentTypes } from "../../../src/http/answer/content-types.js";
import { heldBytes } from "../../support/held-bytes.js";

const mebibyte = 1_048_576;

async function heldAfter(fill: () => unknown): Promise<number> {
  const before = await heldBytes();
  const kept = fill();
  const held = (await heldBytes()) - before;
  // Still needed here, so not collected before.
  expect(kept).toBeDefined();
  return held;
}

test("a bounded cache holds no more bytes than its bound, with the smallest of entries", async () => {
  const held = await heldAfter(() => {
    const cache = new BoundedCache<number>(8 * mebibyte);
    for (let index = 0; index < 100_000; index += 1) cache.set(`k${index}`, index, 0);
    expect(cache.bytes).toBeLessThanOrEqual(8 * mebibyte);
    expect(cache.get("k99999")).toBe(99_999);
    expect(cache.get("k0")).toBeUndefined();
    return cache;
  });
  expect(held).toBeLessThan(8 * mebibyte);
});

test("a key or text that was part of a long request does not hold on to it", async () => {
  const held = await heldAfter(() => {
    const cache = new BoundedCache<string>(8 * mebibyte);
    for (let index = 0; index < 1_000; index += 1) {
      const [key = "", text = ""] =
        `a key of request ${index},a text of request ${index},${"x".repeat(50_000)}`.split(",");
      cache.set(key, ownText(text), textBytes(text));
    }
    expect(cache.size).toBe(1_000);
    return cache;
  });
  expect(held).toBeLessThan(2 * mebibyte);
});

test("a value that grows is counted anew, and one that is larger than the cache is not kept", () => {
  const cache = new BoundedCache<string>(10_000);
  cache.set("small", "value", 100);
  cache.set("small", "value", 5_000);
  expect(cache.bytes).toBeGreaterThan(5_000);
  cache.set("small", "value", 50_000);
  expect(cache.size).toBe(0);
  expect(cache.bytes).toBe(0);
});

test("flood counters of 200,000 networks, each in a header of 8 KB, hold 16 MiB", async () => {
  const held = await heldAfter(() => {
    const calls = new FailedCalls({ limitPerMinute: 60, nowMs: () => 0 });
    for (let index = 0; index < 200_000; index += 1) {
      const address = `2001:db8:${(index >> 16).toString(16)}:${(index & 0xffff).toString(16)}::1`;
      const forwarded =
        index % 20 === 0 ? `192.168.100.${100 + (index % 100)},${"x".repeat(8_000)}` : address;
      calls.countAddress(forwarded.split(",")[0] ?? null);
    }
    return calls;
  });
  expect(held).toBeLessThan(16 * mebibyte);
});

test("types of answers to 10,000 Accept headers hold 32 KiB", async () => {
  const held = await heldAfter(() => {
    const types = new ContentTypes();
    for (let index = 0; index < 10_000; index += 1)
      types.learn(`${index}`.padEnd(150, "x"), "application/json");
    return types;
  });
  expect(held).toBeLessThan(mebibyte / 2);
});
