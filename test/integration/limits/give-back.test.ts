import { describe, expect, it } from "vitest";
import { accepted, all, createBench, inTotal, openStore, perMinute, takeMany } from "./fixtures.js";

describe("units that nobody spent", () => {
  it("are given back at shutdown, all of them", async () => {
    const { replica, takenOf } = await createBench();
    const { limiter } = replica();
    const counters = [limiter.counter("acc/burst", perMinute(200)), limiter.counter("key/uses", inTotal(50))];
    for (let i = 0; i < 8; i += 1) await limiter.take(counters, 1);
    expect(await takenOf("acc/burst")).toEqual([11]);
    await limiter.release();
    expect(await takenOf("acc/burst")).toEqual([8]);
    expect(await takenOf("key/uses")).toEqual([8]);
    await limiter.release();
    expect(await takenOf("acc/burst")).toEqual([8]);
  });

  it("are kept when idle while nobody shares the limit, but for uses, which never come again", async () => {
    const { replica, takenOf } = await createBench();
    let replicas = 1;
    const { limiter } = replica({ replicaCount: () => replicas });
    const counters = [limiter.counter("acc/burst", perMinute(200)), limiter.counter("key/uses", inTotal(50))];
    for (let i = 0; i < 8; i += 1) await limiter.take(counters, 1);
    for (let round = 0; round < 2; round += 1) await limiter.giveBackIdle();
    expect(await takenOf("acc/burst")).toEqual([11]);
    expect(await takenOf("key/uses")).toEqual([8]);
    replicas = 2;
    await limiter.giveBackIdle();
    expect(await takenOf("acc/burst")).toEqual([8]);
  });

  it("are given back at shutdown by checks that were still waiting then", async () => {
    const { replica, takenOf } = await createBench();
    const { limiter } = replica();
    const counter = limiter.counter("acc/burst", perMinute(200));
    const outcomes = takeMany(limiter, [counter], 20);
    await limiter.release();
    expect(await accepted(outcomes)).toBe(20);
    expect(await takenOf("acc/burst")).toEqual([20]);
  });

  it("of a window that is over are of no use to anybody", async () => {
    const { replica, clock, takenOf } = await createBench();
    const { limiter } = replica();
    const counter = limiter.counter("acc/burst", perMinute(200));
    for (let i = 0; i < 8; i += 1) await limiter.take([counter], 1);
    clock.nowMs += 60_000;
    await limiter.release();
    expect(await takenOf("acc/burst")).toEqual([11]);
  });

  it("never make a count negative, nor a row that was deleted", async () => {
    const { databaseUrl, clock, takenOf } = await createBench();
    const store = openStore(databaseUrl);
    const window = { subject: "acc/burst", windowStartMs: clock.nowMs };
    const request = { ...window, windowEndMs: null, max: 10, need: 3, want: 3 };
    await store.lease([request], 1);
    await store.giveBack([
      { ...window, units: 2 },
      { ...window, units: 2 },
      { ...window, subject: "acc/none", units: 5 },
    ]);
    expect(await takenOf("acc/burst")).toEqual([0]);
    expect(await takenOf("acc/none")).toEqual([]);
  });

  it("are given back when their counter makes room for another, and lost to nobody who still holds it", async () => {
    const { replica, takenOf } = await createBench();
    const { limiter } = replica({ maxCounters: 3 });
    const counters = Array.from({ length: 12 }, (_counter, index) =>
      limiter.counter(`key_${index}/uses`, inTotal(50)),
    );
    for (let round = 0; round < 8; round += 1)
      for (const counter of counters) expect((await limiter.take([counter], 1)).isTaken).toBe(true);
    await limiter.release();
    expect(await Promise.all(counters.map(({ subject }) => takenOf(subject)))).toEqual(
      counters.map(() => [8]),
    );
    const passed = await accepted(counters.flatMap((counter) => takeMany(limiter, [counter], 60)));
    expect(passed).toBe(12 * 42);
  });

  it("are given back when more checks wait than there is room for counters", async () => {
    const { replica, takenOf } = await createBench();
    const { limiter } = replica({ maxCounters: 2 });
    const counters = Array.from({ length: 30 }, (_counter, index) =>
      limiter.counter(`key_${index}/uses`, inTotal(20)),
    );
    const outcomes = await all(
      counters.flatMap((counter, index) => [
        limiter.take(counters.slice(Math.max(0, index - 3), index + 1), 1),
        limiter.take([counter], 3),
      ]),
    );
    expect(outcomes.every(({ isTaken }) => isTaken)).toBe(true);
    await limiter.release();
    expect(await takenOf("key_10/uses")).toEqual([7]);
    expect(await takenOf("key_29/uses")).toEqual([4]);
  });

  it("are given back when they arrive after their counter made room for another", async () => {
    const { replica, takenOf } = await createBench();
    const { limiter } = replica({ maxCounters: 1 });
    const counter = limiter.counter("key/uses", inTotal(50));
    for (let i = 0; i < 7; i += 1) await limiter.take([counter], 1);
    const outcome = limiter.take([counter], 1);
    limiter.counter("other/uses", inTotal(50));
    expect((await outcome).isTaken).toBe(true);
    await limiter.release();
    expect(await takenOf("key/uses")).toEqual([8]);
  });

  it("of an evicted counter follow the limit of its successor", async () => {
    const { replica } = await createBench();
    const { limiter } = replica({ maxCounters: 1 });
    const held = limiter.counter("key/uses", inTotal(100));
    await limiter.take([held], 1);
    await limiter.take([limiter.counter("other/uses", inTotal(100))], 1);
    limiter.counter("key/uses", inTotal(5));
    expect(await accepted(takeMany(limiter, [held], 50))).toBe(4);
  });
});
