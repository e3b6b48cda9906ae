import { describe, expect, it } from "vitest";
import { plans } from "../../../src/core/model/limits/plans.js";
import { accepted, all, atOnce, createBench, inTotal, noonMs, perMinute, takeMany } from "./fixtures.js";

const bursts = Object.entries(plans).flatMap(([plan, { burstPerMinute }]) =>
  burstPerMinute === null ? [] : [{ plan, max: burstPerMinute }],
);

describe("with one replica, a limit", () => {
  it.each(bursts)("of $plan lets exactly $max a minute through under ten times the load", async ({ max }) => {
    const { replica, takenOf } = await createBench();
    const { limiter } = replica();
    const counters = [limiter.counter("acc/burst", perMinute(max))];
    expect(await accepted(takeMany(limiter, counters, max * 10))).toBe(max);
    expect(await takenOf("acc/burst")).toEqual([max]);
  });

  it("is exact for a month of 15,000, asked for one by one and all at once", async () => {
    const { replica } = await createBench();
    const { limiter } = replica();
    const window = { kind: "month", anchor: new Date("2026-01-31T00:00:00Z") } as const;
    const counters = [limiter.counter("acc/month", { max: 15_000, window })];
    let passed = 0;
    for (let i = 0; i < 5_000; i += 1) if ((await limiter.take(counters, 1)).isTaken) passed += 1;
    passed += await accepted(takeMany(limiter, counters, 30_000));
    expect(passed).toBe(15_000);
    expect(limiter.read(counters[0] ?? expect.fail()).windowEndMs).toBe(Date.parse("2026-11-30T00:00:00Z"));
  });

  it.each([2, 3, 7, 60])("lets through as many checks that cost %d as fit", async (cost) => {
    const { replica } = await createBench();
    const { limiter } = replica();
    const counter = limiter.counter("acc/burst", perMinute(200));
    expect(await accepted(takeMany(limiter, [counter], 600, cost))).toBe(Math.floor(200 / cost));
    expect(await accepted(takeMany(limiter, [counter], 600, 1))).toBe(200 % cost);
  });

  it("still serves a small check where a large one did not fit", async () => {
    const { replica, takenOf } = await createBench();
    const { limiter } = replica();
    const counters = [limiter.counter("acc/burst", perMinute(10))];
    const outcomes = await all([7, 5, 2, 2, 1].map((cost) => limiter.take(counters, cost)));
    expect(outcomes.map(({ isTaken }) => isTaken)).toEqual([true, false, true, false, true]);
    expect(await takenOf("acc/burst")).toEqual([10]);
  });

  it("serves those who wait in the order in which they came", async () => {
    const { replica } = await createBench();
    const { limiter } = replica();
    const counters = [limiter.counter("acc/burst", perMinute(20))];
    const outcomes = await all(takeMany(limiter, counters, 50));
    expect(outcomes.map(({ isTaken }) => isTaken)).toEqual(outcomes.map((_outcome, index) => index < 20));
  });

  it("keeps its last unit for a check that waits for another limit, whoever asks for it meanwhile", async () => {
    const { replica } = await createBench();
    const { limiter } = replica();
    const last = limiter.counter("key_1/uses", inTotal(4));
    const other = limiter.counter("key_2/uses", inTotal(4));
    for (let i = 0; i < 2; i += 1) await limiter.take([last], 1);
    const elsewhere = replica().limiter;
    await elsewhere.take([elsewhere.counter("key_1/uses", inTotal(4))], 1);
    const outcomes = await all([limiter.take([last, other], 1), limiter.take([last], 1)]);
    expect(outcomes.map(({ isTaken }) => isTaken)).toEqual([true, false]);
  });

  it("answers without waiting while it holds units, and once it is known to be exhausted", async () => {
    const { replica } = await createBench();
    const { limiter, leases } = replica();
    const counter = limiter.counter("acc/burst", perMinute(200));
    let waits = 0;
    for (let i = 0; i < 400; i += 1) {
      const outcome = limiter.take([counter], 1);
      if (outcome instanceof Promise) waits += 1;
      await outcome;
    }
    expect(waits).toBe(leases());
    expect(waits).toBeLessThan(40);
    expect(atOnce(limiter.take([counter], 1))).toEqual({ isTaken: false, counter });
    expect(atOnce(limiter.take([counter], 1))).toBe(atOnce(limiter.take([counter], 1)));
  });

  it("of 1,000,000 a minute needs few statements for 10,000 checks", async () => {
    const { replica } = await createBench();
    const { limiter, leases } = replica();
    const counters = [limiter.counter("acc/burst", perMinute(1_000_000))];
    for (let i = 0; i < 10_000; i += 1) await limiter.take(counters, 1);
    expect(leases()).toBeLessThan(30);
  });

  it("of nothing refuses all but checks that cost nothing, and asks nobody", async () => {
    const { replica } = await createBench();
    const { limiter, leases } = replica();
    const counter = limiter.counter("key/uses", inTotal(0));
    expect(atOnce(limiter.take([counter], 1)).isTaken).toBe(false);
    expect(atOnce(limiter.take([counter], 0)).isTaken).toBe(true);
    expect(leases()).toBe(0);
  });

  it("as large as its column can be is counted all the same", async () => {
    const { replica, takenOf } = await createBench();
    const { limiter } = replica({ replicaCount: () => 3 });
    const counter = limiter.counter("key/uses", inTotal(2_147_483_647));
    expect((await limiter.take([counter], 2_147_483_000)).isTaken).toBe(true);
    expect(await accepted(takeMany(limiter, [counter], 700))).toBe(647);
    expect(await takenOf("key/uses")).toEqual([2_147_483_647]);
  });

  it("lets through everything that no counter limits", async () => {
    const { replica } = await createBench();
    expect(atOnce(replica().limiter.take([], 1)).isTaken).toBe(true);
  });

  it("reports the remaining units and the end of the window", async () => {
    const { replica, clock } = await createBench();
    const { limiter } = replica();
    clock.nowMs = noonMs + 12_345;
    const burst = limiter.counter("acc/burst", perMinute(10));
    const uses = limiter.counter("key/uses", inTotal(5));
    expect(limiter.read(burst)).toEqual({ limit: 10, remaining: 10, windowEndMs: noonMs + 60_000 });
    await limiter.take([burst, uses], 3);
    expect(limiter.read(burst)).toEqual({ limit: 10, remaining: 7, windowEndMs: noonMs + 60_000 });
    expect(limiter.read(uses)).toEqual({ limit: 5, remaining: 2, windowEndMs: null });
    clock.nowMs = noonMs + 60_000;
    expect(limiter.read(burst)).toEqual({ limit: 10, remaining: 10, windowEndMs: noonMs + 120_000 });
  });
});
