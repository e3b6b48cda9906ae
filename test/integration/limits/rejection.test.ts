import { describe, expect, it } from "vitest";
import { accepted, atOnce, createBench, inTotal, perMinute, takeMany } from "./fixtures.js";

describe("a check that is refused", () => {
  it("consumes nothing of its other limits, in memory or in the database", async () => {
    const { replica, takenOf } = await createBench();
    const { limiter } = replica();
    const burst = limiter.counter("acc/burst", perMinute(100));
    const month = limiter.counter("acc/month", inTotal(500));
    const uses = limiter.counter("key/uses", inTotal(8));
    await accepted(takeMany(limiter, [burst, month, uses], 8));
    const before = [limiter.read(burst), limiter.read(month), await takenOf("acc/burst")];
    expect(await limiter.take([burst, month, uses], 1)).toEqual({ isTaken: false, counter: uses });
    expect(await accepted(takeMany(limiter, [burst, month, uses], 300))).toBe(0);
    expect([limiter.read(burst), limiter.read(month), await takenOf("acc/burst")]).toEqual(before);
  });

  it("gives back what was leased for it, when it was not known that it would be refused", async () => {
    const { replica, takenOf } = await createBench();
    const elsewhere = replica().limiter;
    await elsewhere.take([elsewhere.counter("key/uses", inTotal(3))], 3);
    const { limiter } = replica();
    const burst = limiter.counter("acc/burst", perMinute(100));
    const uses = limiter.counter("key/uses", inTotal(3));
    expect(await accepted(takeMany(limiter, [burst, uses], 20))).toBe(0);
    expect(limiter.read(burst).remaining).toBe(100);
    expect(await accepted(takeMany(limiter, [burst], 200))).toBe(100);
    await limiter.release();
    expect(await takenOf("acc/burst")).toEqual([100]);
  });

  it("names the first of its limits that is exhausted", async () => {
    const { replica } = await createBench();
    const { limiter } = replica();
    const wide = limiter.counter("acc/burst", perMinute(100));
    const narrow = limiter.counter("key/rate", perMinute(2));
    const uses = limiter.counter("key/uses", inTotal(2));
    await limiter.take([wide, narrow, uses], 2);
    await limiter.take([narrow, uses], 1);
    expect(atOnce(limiter.take([wide, narrow, uses], 1))).toEqual({ isTaken: false, counter: narrow });
    expect(atOnce(limiter.take([wide, uses, narrow], 1))).toEqual({ isTaken: false, counter: uses });
  });

  it("because of its size leaves the rest to smaller ones, without asking anybody", async () => {
    const { replica, leases } = ((bench) => ({ ...bench, ...bench.replica() }))(await createBench());
    const { limiter } = replica();
    const counter = limiter.counter("key/uses", inTotal(5));
    expect(atOnce(limiter.take([counter], 6)).isTaken).toBe(false);
    expect(leases()).toBe(0);
    expect(await accepted(takeMany(limiter, [counter], 9))).toBe(5);
  });

  it("takes no unit from other checks that wait", async () => {
    const { replica } = await createBench();
    const elsewhere = replica().limiter;
    await elsewhere.take([elsewhere.counter("key_1/uses", inTotal(4))], 4);
    const { limiter } = replica();
    const burst = limiter.counter("acc/burst", perMinute(30));
    const spent = limiter.counter("key_1/uses", inTotal(4));
    const open = limiter.counter("key_2/uses", inTotal(40));
    const outcomes = Array.from({ length: 100 }, (_outcome, index) =>
      limiter.take([burst, index % 2 === 0 ? spent : open], 1),
    );
    expect(await accepted(outcomes)).toBe(30);
    expect(limiter.read(open).remaining).toBe(10);
  });

  it("of two that want each other's last units is only one of them", async () => {
    const { replica } = await createBench();
    const { limiter } = replica();
    const one = limiter.counter("key_1/uses", inTotal(1));
    const other = limiter.counter("key_2/uses", inTotal(1));
    expect(await accepted([limiter.take([one, other], 1), limiter.take([other, one], 1)])).toBe(1);
  });
});
