import { describe, expect, it } from "vitest";
import type { LimitStore } from "../../../src/core/model/limits/limit-store.js";
import {
  accepted,
  all,
  atOnce,
  createBench,
  inTotal,
  noonMs,
  openStore,
  perMinute,
  takeMany,
} from "./fixtures.js";

describe("a window", () => {
  it("of a minute is exhausted until its last millisecond, and new at the next", async () => {
    const { replica, clock, takenOf } = await createBench();
    const { limiter } = replica();
    const counter = limiter.counter("acc/burst", perMinute(10));
    clock.nowMs = noonMs + 50_000;
    expect(await accepted(takeMany(limiter, [counter], 20))).toBe(10);
    clock.nowMs = noonMs + 59_999;
    expect(atOnce(limiter.take([counter], 1))).toEqual({ isTaken: false, counter });
    expect(counter.windowEndMs).toBe(noonMs + 60_000);
    clock.nowMs = noonMs + 60_000;
    expect(await accepted(takeMany(limiter, [counter], 20))).toBe(10);
    expect(await takenOf("acc/burst")).toEqual([10, 10]);
  });

  it("ends on time, too, when seconds are no small integers any more", async () => {
    for (const [start, minutes] of [
      ["2038-01-19T03:12:00Z", 4],
      ["2106-02-07T06:26:00Z", 4],
    ] as const) {
      const { replica, clock } = await createBench();
      const { limiter } = replica();
      clock.nowMs = Date.parse(start);
      const counter = limiter.counter("acc/burst", perMinute(10));
      const forever = limiter.counter("key/uses", inTotal(10 * minutes));
      for (let minute = 0; minute < minutes; minute += 1) {
        expect(await accepted(takeMany(limiter, [counter, forever], 20))).toBe(10);
        clock.nowMs += 59_999;
        expect((await limiter.take([counter], 1)).isTaken).toBe(false);
        clock.nowMs += 1;
      }
      expect(await accepted(takeMany(limiter, [counter, forever], 20))).toBe(0);
    }
  });

  it("does not inherit what the one before left unspent", async () => {
    const { replica, clock } = await createBench();
    const { limiter } = replica();
    const counter = limiter.counter("acc/burst", perMinute(100));
    for (let i = 0; i < 4; i += 1) await limiter.take([counter], 1);
    clock.nowMs += 60_000;
    expect(await accepted(takeMany(limiter, [counter], 300))).toBe(100);
  });

  it("of some seconds is aligned to the epoch, whenever it is first used", async () => {
    const { replica, clock } = await createBench();
    const { limiter } = replica();
    clock.nowMs = noonMs + 7_001;
    const counter = limiter.counter("key/rate", { max: 5, window: { kind: "seconds", seconds: 7 } });
    const lengthMs = 7_000;
    const endMs = (Math.floor(clock.nowMs / lengthMs) + 1) * lengthMs;
    await limiter.take([counter], 1);
    expect(counter.windowEndMs).toBe(endMs);
  });

  it("of a month begins anew on the account's own day", async () => {
    const { replica, clock, takenOf } = await createBench();
    const { limiter } = replica();
    const window = { kind: "month", anchor: new Date("2026-01-31T12:00:00Z") } as const;
    const counter = limiter.counter("acc/month", { max: 500, window });
    clock.nowMs = Date.parse("2026-11-30T11:59:59.999Z");
    expect(await accepted(takeMany(limiter, [counter], 600))).toBe(500);
    clock.nowMs += 1;
    expect(await accepted(takeMany(limiter, [counter], 600))).toBe(500);
    expect(counter.windowEndMs).toBe(Date.parse("2026-12-31T12:00:00Z"));
    expect(await takenOf("acc/month")).toEqual([500, 500]);
  });

  it("of a total never begins anew", async () => {
    const { replica, clock, takenOf } = await createBench();
    const { limiter } = replica();
    const counter = limiter.counter("key/uses", inTotal(3));
    expect(await accepted(takeMany(limiter, [counter], 5))).toBe(3);
    clock.nowMs += 10 * 365 * 86_400_000;
    expect(await accepted(takeMany(limiter, [counter], 5))).toBe(0);
    expect(await takenOf("key/uses")).toEqual([3]);
  });

  it("that ends while a check waits still serves that check, and none that came after its end", async () => {
    const { databaseUrl, replica, clock, takenOf } = await createBench();
    const store = openStore(databaseUrl);
    const late: (() => unknown)[] = [];
    const slow: LimitStore = {
      ...store,
      lease: async (requests, replicas) => {
        const leases = await store.lease(requests, replicas);
        late.shift()?.();
        return leases;
      },
    };
    const { limiter } = replica({ store: slow });
    const counter = limiter.counter("acc/burst", perMinute(5));
    clock.nowMs = noonMs + 59_999;
    const inTime = takeMany(limiter, [counter], 3);
    const tooLate: ReturnType<typeof limiter.take>[] = [];
    late.push(() => {
      clock.nowMs = noonMs + 60_001;
      tooLate.push(...takeMany(limiter, [counter], 6));
    });
    expect(await accepted(inTime)).toBe(3);
    expect(await accepted(tooLate)).toBe(5);
    expect(await takenOf("acc/burst")).toEqual([4, 5]);
  });

  it("always shorter than its lease keeps nobody waiting for ever", async () => {
    const { databaseUrl, replica, clock } = await createBench();
    const store = openStore(databaseUrl);
    const slow: LimitStore = {
      ...store,
      lease: (requests, replicas) => {
        clock.nowMs += 3_000;
        return store.lease(requests, replicas);
      },
    };
    const { limiter } = replica({ store: slow, replicaCount: () => 3 });
    const counter = limiter.counter("key/rate", { max: 30, window: { kind: "seconds", seconds: 1 } });
    expect(await accepted(takeMany(limiter, [counter], 100))).toBe(100);
  });

  it("is not left for the one before when the clock is put back a little", async () => {
    const { replica, clock, takenOf } = await createBench();
    const { limiter } = replica();
    const counter = limiter.counter("acc/burst", perMinute(10));
    await limiter.take([counter], 1);
    clock.nowMs = noonMs - 3;
    await limiter.take([counter], 1);
    expect(await takenOf("acc/burst")).toHaveLength(1);
  });

  it("is deleted once it has ended, a month as a minute; one that runs, or never ends, is kept", async () => {
    const { databaseUrl, replica, clock, takenOf } = await createBench();
    const { limiter } = replica();
    const store = openStore(databaseUrl);
    const window = { kind: "month", anchor: new Date("2026-11-01T00:00:00Z") } as const;
    const counters = [
      limiter.counter("acc/burst", perMinute(10)),
      limiter.counter("acc/month", { max: 500, window }),
      limiter.counter("key/uses", inTotal(5)),
    ];
    await limiter.take(counters, 1);
    clock.nowMs += 60_000;
    await limiter.take(counters, 1);
    expect(await store.deleteEnded(new Date(noonMs + 60_000), 10)).toBe(0);
    expect(await store.deleteEnded(new Date(noonMs + 60_001), 10)).toBe(1);
    expect(await Promise.all(["acc/burst", "acc/month", "key/uses"].map(takenOf))).toEqual([[2], [26], [3]]);
    expect(await store.deleteEnded(new Date("2027-01-01T00:00:00Z"), 10)).toBe(2);
    expect(await Promise.all(["acc/burst", "acc/month", "key/uses"].map(takenOf))).toEqual([[], [], [3]]);
    expect((await all([limiter.take(counters, 1)])).map(({ isTaken }) => isTaken)).toEqual([true]);
  });
});
