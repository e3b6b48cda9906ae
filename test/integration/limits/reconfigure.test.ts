import { describe, expect, it } from "vitest";
import type { LimitStore } from "../../../src/core/model/limits/limit-store.js";
import { accepted, atOnce, createBench, inTotal, openStore, perMinute, takeMany } from "./fixtures.js";

describe("a limit that is changed", () => {
  it("keeps its counter, and that counter untouched while nothing changes", async () => {
    const { replica } = await createBench();
    const { limiter, leases } = replica();
    const counter = limiter.counter("acc/burst", perMinute(100));
    for (let i = 0; i < 4; i += 1) await limiter.take([counter], 1);
    const asked = leases();
    expect(limiter.counter("acc/burst", perMinute(100))).toBe(counter);
    expect(atOnce(limiter.take([counter], 1)).isTaken).toBe(true);
    expect(leases()).toBe(asked);
    expect(limiter.counter("acc/burst", perMinute(50))).toBe(counter);
    expect(counter.limit).toBe(50);
  });

  it("to more lets more through at once, where it was exhausted", async () => {
    const { replica, takenOf } = await createBench();
    const { limiter } = replica();
    const counter = limiter.counter("acc/burst", perMinute(10));
    expect(await accepted(takeMany(limiter, [counter], 30))).toBe(10);
    limiter.counter("acc/burst", perMinute(25));
    expect(await accepted(takeMany(limiter, [counter], 30))).toBe(15);
    expect(await takenOf("acc/burst")).toEqual([25]);
  });

  it("to less counts what was used before, and no unit leased before is spent", async () => {
    const { replica, takenOf } = await createBench();
    const { limiter } = replica();
    const counter = limiter.counter("acc/burst", perMinute(200));
    for (let i = 0; i < 8; i += 1) await limiter.take([counter], 1);
    expect(await takenOf("acc/burst")).toEqual([11]);
    limiter.counter("acc/burst", perMinute(10));
    expect(limiter.read(counter).remaining).toBe(2);
    expect(await accepted(takeMany(limiter, [counter], 30))).toBe(2);
    limiter.counter("acc/burst", perMinute(5));
    expect(await accepted(takeMany(limiter, [counter], 30))).toBe(0);
    limiter.counter("acc/burst", perMinute(12));
    expect(await accepted(takeMany(limiter, [counter], 30))).toBe(2);
    await limiter.release();
    expect(await takenOf("acc/burst")).toEqual([12]);
  });

  it("to less while a lease is under way does not let that lease pass it", async () => {
    const { databaseUrl, replica, takenOf } = await createBench();
    const store = openStore(databaseUrl);
    const meanwhile: (() => unknown)[] = [];
    const slow: LimitStore = {
      ...store,
      lease: async (requests, replicas) => {
        const leases = await store.lease(requests, replicas);
        meanwhile.shift()?.();
        return leases;
      },
    };
    const { limiter } = replica({ store: slow });
    const counter = limiter.counter("acc/burst", perMinute(200));
    meanwhile.push(() => limiter.counter("acc/burst", perMinute(10)));
    expect(await accepted(takeMany(limiter, [counter], 100))).toBe(10);
    expect(await takenOf("acc/burst")).toEqual([10]);
  });

  it("to another window is counted in that one", async () => {
    const { replica, clock } = await createBench();
    const { limiter } = replica();
    clock.nowMs += 90_000;
    const counter = limiter.counter("key/rate", perMinute(10));
    expect(await accepted(takeMany(limiter, [counter], 30))).toBe(10);
    limiter.counter("key/rate", { max: 10, window: { kind: "seconds", seconds: 86_400 } });
    expect(await accepted(takeMany(limiter, [counter], 30))).toBe(10);
    clock.nowMs += 60_000;
    expect(await accepted(takeMany(limiter, [counter], 30))).toBe(0);
  });

  it("to a longer window of the same beginning is not forgotten when the shorter would have ended", async () => {
    const { databaseUrl, replica, clock } = await createBench();
    const { limiter } = replica();
    const counter = limiter.counter("key/rate", perMinute(10));
    await limiter.take([counter], 4);
    limiter.counter("key/rate", { max: 10, window: { kind: "seconds", seconds: 3_600 } });
    await limiter.take([counter], 1);
    clock.nowMs += 120_000;
    expect(await openStore(databaseUrl).deleteEnded(new Date(clock.nowMs), 10)).toBe(0);
    expect(await accepted(takeMany(limiter, [counter], 30))).toBe(5);
  });

  it("takes effect at once on a replica that learns of it, whatever the others hold", async () => {
    const { replica } = await createBench();
    const one = replica({ replicaCount: () => 2 }).limiter;
    const other = replica({ replicaCount: () => 2 }).limiter;
    const before = await accepted([
      ...takeMany(one, [one.counter("key/uses", inTotal(40))], 30),
      ...takeMany(other, [other.counter("key/uses", inTotal(40))], 30),
    ]);
    expect(before).toBe(40);
    for (const limiter of [one, other]) limiter.counter("key/uses", inTotal(60));
    const after = await accepted([
      ...takeMany(one, [one.counter("key/uses", inTotal(60))], 30),
      ...takeMany(other, [other.counter("key/uses", inTotal(60))], 30),
    ]);
    expect(after).toBe(20);
  });
});
