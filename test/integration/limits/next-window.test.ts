import { describe, expect, it } from "vitest";
import type { LimitCounter } from "../../../src/core/engine/limits/limit-counter.js";
import type { LimitStore } from "../../../src/core/model/limits/limit-store.js";
import type { Limiter } from "../../../src/core/engine/limits/limiter.js";
import {
  accepted,
  atOnce,
  createBench,
  inTotal,
  mostUnused,
  noonMs,
  openStore,
  perMinute,
  takeMany,
  type Bench,
} from "./fixtures.js";

/** Near enough to the end of the first minute, and of the second. */
const [firstEndingMs, secondEndingMs] = [noonMs + 50_000, noonMs + 110_000];
const [secondMs, thirdMs] = [noonMs + 60_000, noonMs + 120_000];

/** One of 200 was taken, and a grant of the next window lies ready. */
async function leasedAhead(limiter: Limiter, clock: Bench["clock"]): Promise<LimitCounter> {
  const counter = limiter.counter("acc/burst", perMinute(200));
  await limiter.take([counter], 1);
  clock.nowMs = firstEndingMs;
  await limiter.leaseAhead();
  return counter;
}

describe("a counter in use", () => {
  it("begins its next windows without waiting for anybody, one after the other", async () => {
    const { replica, clock, takenOf } = await createBench();
    const { limiter, leases } = replica();
    const counter = limiter.counter("acc/burst", perMinute(200));
    await limiter.take([counter], 1);
    for (let minute = 0; minute < 5; minute += 1) {
      clock.nowMs = noonMs + minute * 60_000 + 50_000;
      await limiter.leaseAhead();
      const asked = leases();
      clock.nowMs += 10_000;
      expect(atOnce(limiter.take([counter], 1)).isTaken).toBe(true);
      expect(leases()).toBe(asked);
    }
    expect(leases()).toBe(6);
    await limiter.release();
    expect(await takenOf("acc/burst")).toEqual([11, 10, 10, 10, 10, 1]);
  });

  it("reports the remaining units and the end of the window that it began", async () => {
    const { replica, clock } = await createBench();
    const elsewhere = replica().limiter;
    const { limiter } = replica();
    const counter = limiter.counter("acc/burst", perMinute(200));
    await limiter.take([counter], 1);
    clock.nowMs = secondMs;
    await elsewhere.take([elsewhere.counter("acc/burst", perMinute(200))], 40);
    clock.nowMs = firstEndingMs;
    await limiter.leaseAhead();
    expect(limiter.read(counter)).toEqual({ limit: 200, remaining: 199, windowEndMs: secondMs });
    clock.nowMs = secondMs;
    // Elsewhere ten more were leased than were spent.
    expect(limiter.read(counter)).toEqual({ limit: 200, remaining: 150, windowEndMs: thirdMs });
    expect(atOnce(limiter.take([counter], 3)).isTaken).toBe(true);
    expect([counter.remaining, counter.windowEndMs]).toEqual([147, thirdMs]);
  });

  it("asks once, and not before the last ten seconds of its window", async () => {
    const { replica, clock } = await createBench();
    const { limiter, leases } = replica();
    const counter = limiter.counter("acc/burst", perMinute(200));
    await limiter.take([counter], 1);
    for (const [nowMs, asked] of [
      [firstEndingMs - 1, 1],
      [firstEndingMs, 2],
      [firstEndingMs + 1_000, 2],
      [secondMs, 2],
    ] as const) {
      clock.nowMs = nowMs;
      await limiter.leaseAhead();
      expect(leases()).toBe(asked);
    }
  });

  it("that needed more of this window after it had asked for the next holds both", async () => {
    const { replica, clock, takenOf } = await createBench();
    const { limiter } = replica();
    const counter = await leasedAhead(limiter, clock);
    await limiter.take([counter], 50);
    await limiter.leaseAhead();
    expect(await takenOf("acc/burst")).toEqual([61, 10]);
    clock.nowMs = secondMs;
    expect(atOnce(limiter.take([counter], 10)).isTaken).toBe(true);
    expect(await accepted(takeMany(limiter, [counter], 300))).toBe(190);
  });

  it("that is just being refused, for it has nothing left, begins the next window all the same", async () => {
    const { replica, clock } = await createBench();
    const { limiter, leases } = replica();
    const counter = limiter.counter("acc/burst", perMinute(40));
    expect(await accepted(takeMany(limiter, [counter], 60))).toBe(40);
    clock.nowMs = firstEndingMs;
    const asked = leases();
    const refused = limiter.take([counter], 1);
    await limiter.leaseAhead();
    expect((await refused).isTaken).toBe(false);
    expect(leases()).toBe(asked + 1);
    await limiter.leaseAhead();
    clock.nowMs = secondMs;
    expect(atOnce(limiter.take([counter], 1)).isTaken).toBe(true);
  });

  it("is kept when another must make room, though its checks need no lease any more", async () => {
    const { replica, clock, takenOf } = await createBench();
    const { limiter } = replica({ maxCounters: 2 });
    const busy = limiter.counter("acc_1/burst", perMinute(200));
    await limiter.take([busy], 1);
    await limiter.take([limiter.counter("acc_2/uses", inTotal(200))], 1);
    clock.nowMs = firstEndingMs;
    await limiter.leaseAhead();
    limiter.counter("acc_3/burst", perMinute(200));
    clock.nowMs = secondMs;
    expect(atOnce(limiter.take([busy], 1)).isTaken).toBe(true);
    expect(await takenOf("acc_1/burst")).toEqual([11, 10]);
  });

  it("among many is asked for with some of them, all within a few statements", async () => {
    const { databaseUrl, replica, clock } = await createBench();
    const store = openStore(databaseUrl);
    const sizes: number[] = [];
    const measured: LimitStore = {
      ...store,
      lease: (requests, replicas) => {
        sizes.push(requests.length);
        return store.lease(requests, replicas);
      },
    };
    const { limiter } = replica({ store: measured });
    const counters = Array.from({ length: 120 }, (_counter, index) =>
      limiter.counter(`acc_${index}/burst`, perMinute(200)),
    );
    await limiter.take(counters, 1);
    clock.nowMs = firstEndingMs;
    await limiter.leaseAhead();
    expect(sizes).toEqual([120, 50, 50, 20]);
    clock.nowMs = secondMs;
    expect(atOnce(limiter.take(counters, 10)).isTaken).toBe(true);
  });

  it("stays in its new window when the clock is put back a second, and spends no unit twice", async () => {
    const { replica, clock, takenOf } = await createBench();
    const { limiter } = replica();
    const counter = limiter.counter("acc/burst", perMinute(200));
    await limiter.take([counter], 1);
    for (const nowMs of [firstEndingMs + 1_000, firstEndingMs]) {
      clock.nowMs = nowMs;
      await limiter.leaseAhead();
    }
    for (const nowMs of [secondMs, secondMs - 1_000, secondMs]) {
      clock.nowMs = nowMs;
      await limiter.leaseAhead();
      expect(atOnce(limiter.take([counter], 2)).isTaken).toBe(true);
    }
    expect(counter.windowEndMs).toBe(thirdMs);
    await limiter.release();
    expect(await takenOf("acc/burst")).toEqual([11, 6]);
  });

  it("lets exactly its limit through in each of many windows", async () => {
    const { replica, clock, takenOf } = await createBench();
    const { limiter } = replica();
    const counter = limiter.counter("acc/burst", perMinute(60));
    const minutes = Array.from({ length: 8 }, (_minute, index) => index);
    for (const minute of minutes) {
      clock.nowMs = noonMs + minute * 60_000;
      let passed = await accepted(takeMany(limiter, [counter], 1 + minute * 2));
      clock.nowMs += 52_000;
      await limiter.leaseAhead();
      passed += await accepted(takeMany(limiter, [counter], 100));
      expect(passed).toBe(60);
    }
    expect((await takenOf("acc/burst")).slice(0, -1)).toEqual(minutes.map(() => 60));
  });
});

describe("nothing is leased ahead", () => {
  it.each([
    ["a month", { kind: "month", anchor: new Date(secondMs) }],
    ["a total", { kind: "total" }],
    ["twenty seconds", { kind: "seconds", seconds: 20 }],
  ] as const)("of %s", async (_name, window) => {
    const { replica, clock } = await createBench();
    const { limiter, leases } = replica();
    await limiter.take([limiter.counter("key/rate", { max: 200, window })], 1);
    for (; clock.nowMs < secondMs; clock.nowMs += 1_000) await limiter.leaseAhead();
    expect(leases()).toBe(1);
  });

  it("for a counter of which nothing was spent in this window", async () => {
    const { replica, clock, takenOf } = await createBench();
    const { limiter, leases } = replica();
    const counter = limiter.counter("acc/burst", perMinute(200));
    limiter.counter("acc_other/burst", perMinute(200));
    await limiter.take([counter], 1);
    for (const nowMs of [firstEndingMs, secondEndingMs]) {
      clock.nowMs = nowMs;
      limiter.read(counter);
      await limiter.leaseAhead();
    }
    expect(leases()).toBe(2);
    expect(await takenOf("acc/burst")).toEqual([11, 10]);
  });

  it("for a counter that nobody looked at in this window", async () => {
    const { replica, clock } = await createBench();
    const { limiter, leases } = replica();
    await limiter.take([limiter.counter("acc/burst", perMinute(200))], 1);
    for (const nowMs of [firstEndingMs, secondEndingMs]) {
      clock.nowMs = nowMs;
      await limiter.leaseAhead();
    }
    expect(leases()).toBe(2);
  });

  it("late: neither the window that began meanwhile, nor already the one after that", async () => {
    const { replica, clock } = await createBench();
    const { limiter, leases } = replica();
    const [quiet, busy] = [1, 2].map((index) => limiter.counter(`acc_${index}/burst`, perMinute(200)));
    if (quiet === undefined || busy === undefined) expect.fail();
    await limiter.take([quiet, busy], 1);
    clock.nowMs = secondMs;
    await limiter.take([busy], 1);
    await limiter.leaseAhead();
    expect(leases()).toBe(2);
  });

  it("for a counter that went quiet and gave back what it held", async () => {
    const { replica, clock } = await createBench();
    const { limiter, leases } = replica({ replicaCount: () => 2 });
    const counter = limiter.counter("acc/burst", perMinute(200));
    for (let i = 0; i < 4; i += 1) await limiter.take([counter], 1);
    for (let round = 0; round < 2; round += 1) await limiter.giveBackIdle();
    const asked = leases();
    clock.nowMs = firstEndingMs;
    await limiter.leaseAhead();
    expect(leases()).toBe(asked);
  });

  it("of a limit that became nothing", async () => {
    const { replica, clock } = await createBench();
    const { limiter, leases } = replica();
    const counter = limiter.counter("acc/burst", perMinute(200));
    await limiter.take([counter], 1);
    limiter.counter("acc/burst", perMinute(0));
    expect(atOnce(limiter.take([counter], 0)).isTaken).toBe(true);
    clock.nowMs = firstEndingMs;
    await limiter.leaseAhead();
    expect(leases()).toBe(1);
  });

  it("by several replicas of a limit so small that each unit matters", async () => {
    const { replica, clock } = await createBench();
    const { limiter, leases } = replica({ replicaCount: () => 2 });
    const counter = limiter.counter("key/rate", perMinute(1));
    await limiter.take([counter], 1);
    clock.nowMs = firstEndingMs;
    await limiter.leaseAhead();
    expect(leases()).toBe(1);
    clock.nowMs = secondMs;
    const elsewhere = replica({ replicaCount: () => 2 }).limiter;
    expect((await elsewhere.take([elsewhere.counter("key/rate", perMinute(1))], 1)).isTaken).toBe(true);
  });

  it("once the process began to give everything back", async () => {
    const { replica, clock, takenOf } = await createBench();
    const { limiter, leases } = replica();
    const counter = limiter.counter("acc/burst", perMinute(200));
    await limiter.take([counter], 1);
    clock.nowMs = firstEndingMs;
    const released = limiter.release();
    await limiter.take([counter], 1);
    await limiter.leaseAhead();
    await released;
    expect(leases()).toBe(1);
    expect(await takenOf("acc/burst")).toEqual([2]);
  });
});

describe("units of the next window", () => {
  it("are given back with those of this one: at shutdown", async () => {
    const { replica, clock, takenOf } = await createBench();
    const { limiter } = replica();
    await leasedAhead(limiter, clock);
    expect(await takenOf("acc/burst")).toEqual([11, 10]);
    await limiter.release();
    expect(await takenOf("acc/burst")).toEqual([1, 0]);
  });

  it("are given back at shutdown when their window has begun and nobody came", async () => {
    const { replica, clock, takenOf } = await createBench();
    const { limiter } = replica();
    await leasedAhead(limiter, clock);
    clock.nowMs = thirdMs - 1;
    await limiter.release();
    expect(await takenOf("acc/burst")).toEqual([11, 0]);
  });

  it("are of no use to anybody when their window is over", async () => {
    const { replica, clock, takenOf } = await createBench();
    const { limiter } = replica();
    const counter = await leasedAhead(limiter, clock);
    clock.nowMs = thirdMs;
    expect(await accepted(takeMany(limiter, [counter], 300))).toBe(200);
    await limiter.release();
    expect(await takenOf("acc/burst")).toEqual([11, 10, 200]);
  });

  it("are given back when their counter makes room for another", async () => {
    const { replica, clock, takenOf } = await createBench();
    const { limiter } = replica({ maxCounters: 1 });
    await leasedAhead(limiter, clock);
    await limiter.take([limiter.counter("acc_other/burst", perMinute(200))], 1);
    await limiter.leaseAhead();
    await limiter.release();
    expect(await takenOf("acc/burst")).toEqual([1, 0]);
    expect(await takenOf("acc_other/burst")).toEqual([1, 0]);
  });

  it.each([
    ["more", 300],
    ["less", 5],
  ])(
    "are given back when the limit is changed to %s, and the next window follows that",
    async (_name, max) => {
      const { replica, clock, takenOf } = await createBench();
      const { limiter } = replica();
      const counter = limiter.counter("acc/burst", perMinute(200));
      await limiter.take([counter], 1);
      clock.nowMs = firstEndingMs;
      await limiter.leaseAhead();
      limiter.counter("acc/burst", perMinute(max));
      await limiter.giveBackIdle();
      expect(await takenOf("acc/burst")).toEqual([1, 0]);
      clock.nowMs = secondMs;
      expect(await accepted(takeMany(limiter, [counter], 400))).toBe(max);
    },
  );

  it("are given back when the limit is changed to another window", async () => {
    const { replica, clock, takenOf } = await createBench();
    const { limiter } = replica();
    const counter = limiter.counter("key/rate", perMinute(200));
    await limiter.take([counter], 1);
    clock.nowMs = firstEndingMs;
    await limiter.leaseAhead();
    limiter.counter("key/rate", { max: 200, window: { kind: "seconds", seconds: 30 } });
    await limiter.giveBackIdle();
    expect(await takenOf("key/rate")).toEqual([1, 0]);
    clock.nowMs = secondMs;
    expect(await accepted(takeMany(limiter, [counter], 400))).toBe(200);
  });
});

describe("several replicas that lease ahead", () => {
  it("withhold no more than each let through, nor than a grant, and give it back when idle", async () => {
    const { replica, clock, takenOf } = await createBench();
    const limiters = [replica, replica].map((open) => open({ replicaCount: () => 2 }).limiter);
    for (const [index, limiter] of limiters.entries()) {
      const counter = limiter.counter("acc/burst", perMinute(200));
      await limiter.take([counter], index === 0 ? 3 : 30);
    }
    clock.nowMs = firstEndingMs;
    for (const limiter of limiters) await limiter.leaseAhead();
    expect((await takenOf("acc/burst"))[1]).toBe(3 + 10);
    clock.nowMs = secondMs + 1_000;
    for (let round = 0; round < 2; round += 1) for (const limiter of limiters) await limiter.giveBackIdle();
    expect((await takenOf("acc/burst"))[1]).toBe(0);
  });

  it("treat the next window as exhausted no longer than any other window", async () => {
    const { replica, clock } = await createBench();
    const { limiter, leases } = replica({ replicaCount: () => 2 });
    const elsewhere = replica().limiter;
    const counter = limiter.counter("acc/burst", perMinute(60));
    await limiter.take([counter], 1);
    clock.nowMs = secondMs;
    await elsewhere.take([elsewhere.counter("acc/burst", perMinute(60))], 60);
    clock.nowMs = secondMs - 4_000;
    await limiter.leaseAhead();
    // What is learned of this window later says nothing of the next.
    clock.nowMs = secondMs - 1;
    await limiter.take([counter], 20);
    const asked = leases();
    clock.nowMs = secondMs + 5_999;
    expect(atOnce(limiter.take([counter], 1)).isTaken).toBe(false);
    clock.nowMs = secondMs + 6_000;
    expect((await limiter.take([counter], 1)).isTaken).toBe(false);
    expect(leases()).toBe(asked + 1);
  });

  it("never pass their limit, and leave no more unused than is documented", async () => {
    const { replica, clock, takenOf } = await createBench();
    const limiters = Array.from({ length: 3 }, () => replica({ replicaCount: () => 3 }).limiter);
    const max = 120;
    const counters = limiters.map((limiter) => limiter.counter("acc/burst", perMinute(max)));
    for (let minute = 0; minute < 9; minute += 1) {
      clock.nowMs = noonMs + minute * 60_000;
      let passed = 0;
      for (const [index, limiter] of limiters.entries()) {
        const own = counters.slice(index, index + 1);
        const isBusy = index === minute % 3;
        passed += await accepted(takeMany(limiter, own, isBusy ? 2 : (minute * 5) % 12));
      }
      clock.nowMs += 55_000;
      await Promise.all(limiters.map((limiter) => limiter.leaseAhead()));
      const [last, own] = [limiters[minute % 3], counters.slice(minute % 3, (minute % 3) + 1)];
      if (last === undefined) expect.fail();
      passed += await accepted(takeMany(last, own, max));
      expect(passed).toBeLessThanOrEqual(max);
      expect(passed).toBeGreaterThanOrEqual(max - mostUnused(max, 3, 1));
    }
    await Promise.all(limiters.map((limiter) => limiter.release()));
    expect((await takenOf("acc/burst")).at(-1)).toBe(0);
  });
});
