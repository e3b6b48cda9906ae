import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Limiter } from "../../../src/core/engine/limits/limiter.js";
import type { LimitCounter } from "../../../src/core/engine/limits/limit-counter.js";
import { plans } from "../../../src/core/model/limits/plans.js";
import { accepted, all, createBench, mostUnused, perMinute, takeMany, type Bench } from "./fixtures.js";
import { timesOver } from "../../support/thorough.js";

const replicas = 3;

function openReplicas(bench: Bench): Limiter[] {
  return Array.from({ length: replicas }, () => bench.replica({ replicaCount: () => replicas }).limiter);
}

interface Step {
  readonly checks: number;
  readonly cost: number;
  readonly atOnce: boolean;
}

/** Gives the units that were let through. */
async function play(limiter: Limiter, counters: LimitCounter[], steps: readonly Step[]): Promise<number> {
  let units = 0;
  for (const { checks, cost, atOnce } of steps) {
    if (atOnce) units += cost * (await accepted(takeMany(limiter, counters, checks, cost)));
    else for (let i = 0; i < checks; i += 1) if ((await limiter.take(counters, cost)).isTaken) units += cost;
  }
  return units;
}

const limits = Object.entries(plans).flatMap(([plan, { burstPerMinute, monthlyQuota }]) =>
  [burstPerMinute, monthlyQuota].flatMap((max) => (max === null ? [] : [{ plan, max }])),
);

describe("three replicas that share a limit", () => {
  it.each(limits.filter(({ max }) => max <= 15_000))(
    "of $max ($plan) let exactly that through while all of them are asked for ten times as much",
    async ({ max }) => {
      const bench = await createBench();
      const passed = await Promise.all(
        openReplicas(bench).map((limiter) => {
          const counters = [limiter.counter("acc/burst", perMinute(max))];
          const steps = Array.from({ length: 10 }, (_step, index) => ({
            checks: Math.ceil(max / 3),
            cost: 1,
            atOnce: index % 2 === 0,
          }));
          return play(limiter, counters, steps);
        }),
      );
      expect(passed.reduce((sum, units) => sum + units)).toBe(max);
      expect(await bench.takenOf("acc/burst")).toEqual([max]);
    },
  );

  it("never pass it, and leave no more unused than is documented, whatever they are asked", async () => {
    const bench = await createBench();
    const limiters = openReplicas(bench);
    let run = 0;
    const step = fc.record({
      checks: fc.integer({ min: 1, max: 60 }),
      cost: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 6 })),
      atOnce: fc.boolean(),
    });
    const schedule = fc.array(step, { maxLength: 6 });
    const lastToAsk = fc.nat({ max: replicas - 1 });
    const maxima = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 600 }));
    await fc.assert(
      fc.asyncProperty(
        maxima,
        fc.tuple(schedule, schedule, schedule),
        lastToAsk,
        async (max, schedules, last) => {
          run += 1;
          const subject = `acc_${run}/burst`;
          const counters = limiters.map((limiter) => limiter.counter(subject, perMinute(max)));
          const passed = await Promise.all(
            limiters.map((limiter, index) =>
              play(limiter, counters.slice(index, index + 1), schedules[index] ?? []),
            ),
          );
          // The others have gone quiet, with whatever they hold.
          const limiter = limiters[last] ?? expect.fail();
          passed.push(
            await play(limiter, counters.slice(last, last + 1), [{ checks: max, cost: 1, atOnce: true }]),
          );
          const sum = passed.reduce((total, units) => total + units);
          const highestCost = Math.max(1, ...schedules.flat().map(({ cost }) => cost));
          expect(sum).toBeLessThanOrEqual(max);
          expect(sum).toBeGreaterThanOrEqual(max - mostUnused(max, replicas, highestCost));
        },
      ),
      { numRuns: timesOver(30) },
    );
  });

  it("leave unused no more than a twentieth of it for each replica that has gone quiet", async () => {
    const bench = await createBench();
    const [busy, ...quiet] = openReplicas(bench);
    if (busy === undefined) expect.fail();
    let passed = 0;
    for (const limiter of quiet) {
      const counters = [limiter.counter("acc/burst", perMinute(200))];
      for (let i = 0; i < 40; i += 1) if ((await limiter.take(counters, 1)).isTaken) passed += 1;
    }
    passed += await accepted(takeMany(busy, [busy.counter("acc/burst", perMinute(200))], 500));
    expect(passed).toBeLessThanOrEqual(200);
    expect(passed).toBeGreaterThanOrEqual(180);
  });

  it("that were asked once each withhold nothing from one another", async () => {
    const bench = await createBench();
    const [busy, ...quiet] = openReplicas(bench);
    if (busy === undefined) expect.fail();
    for (const limiter of quiet) await limiter.take([limiter.counter("acc/burst", perMinute(60))], 1);
    expect(await accepted(takeMany(busy, [busy.counter("acc/burst", perMinute(60))], 100))).toBe(58);
  });

  it("leave what is too little for a check to those whose checks are smaller", async () => {
    const bench = await createBench();
    const [one, other] = openReplicas(bench);
    if (one === undefined || other === undefined) expect.fail();
    await one.take([one.counter("acc/burst", perMinute(10))], 7);
    expect((await other.take([other.counter("acc/burst", perMinute(10))], 5)).isTaken).toBe(false);
    expect(await bench.takenOf("acc/burst")).toEqual([7]);
    expect(await accepted(takeMany(one, [one.counter("acc/burst", perMinute(10))], 9))).toBe(3);
  });

  it("find what a quiet one has given back", async () => {
    const bench = await createBench();
    const [busy, quiet] = openReplicas(bench);
    if (busy === undefined || quiet === undefined) expect.fail();
    const [ofBusy, ofQuiet] = [busy, quiet].map((limiter) =>
      limiter.counter("key/uses", { max: 100, window: { kind: "total" } }),
    );
    if (ofBusy === undefined || ofQuiet === undefined) expect.fail();
    const passed =
      (await accepted([
        await quiet.take([ofQuiet], 1),
        await quiet.take([ofQuiet], 1),
        await quiet.take([ofQuiet], 1),
        await quiet.take([ofQuiet], 1),
      ])) + (await accepted(takeMany(busy, [ofBusy], 200)));
    expect(passed).toBeLessThan(100);
    await quiet.giveBackIdle();
    expect(await bench.takenOf("key/uses")).toEqual([100]);
    await quiet.giveBackIdle();
    expect(await bench.takenOf("key/uses")).toEqual([passed]);
    bench.clock.nowMs += 10_000;
    expect(passed + (await accepted(takeMany(busy, [ofBusy], 200)))).toBe(100);
  });

  it("lock many windows in opposite orders without a deadlock", async () => {
    const bench = await createBench();
    const subjects = Array.from({ length: 200 }, (_subject, index) => `acc_${index}/burst`);
    const limiters = openReplicas(bench);
    for (let round = 0; round < 10; round += 1) {
      const outcomes = await all(
        limiters.flatMap((limiter, index) => {
          const counters = subjects.map((subject) => limiter.counter(subject, perMinute(1_000)));
          if ((index + round) % 2 === 0) counters.reverse();
          const singles = counters.map((counter) => limiter.take([counter], 1));
          return [limiter.take(counters, 2), ...singles];
        }),
      );
      expect(outcomes.every(({ isTaken }) => isTaken)).toBe(true);
      if (round % 3 === 2) await Promise.all(limiters.map((limiter) => limiter.release()));
    }
    await Promise.all(limiters.map((limiter) => limiter.release()));
    expect(await bench.takenOf("acc_7/burst")).toEqual([replicas * 10 * 3]);
  });
});
