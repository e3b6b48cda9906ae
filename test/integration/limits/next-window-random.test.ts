import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Limiter } from "../../../src/core/engine/limits/limiter.js";
import type { LimitStore } from "../../../src/core/model/limits/limit-store.js";
import { createBench, noonMs, openStore, perMinute, type Bench } from "./fixtures.js";
import { timesOver } from "../../support/thorough.js";

const names = ["a", "b", "c"] as const;

const replica = fc.nat({ max: 2 });
const name = fc.constantFrom(...names);
const command = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant("take" as const),
      replica,
      names: fc.subarray([...names], { minLength: 1 }),
      checks: fc.integer({ min: 1, max: 25 }),
      cost: fc.constantFrom(1, 1, 1, 2, 5),
    }),
  },
  {
    weight: 5,
    // To the next time that the minute is so old.
    arbitrary: fc.record({
      kind: fc.constant("wait" as const),
      ageMs: fc.constantFrom(0, 20_000, 52_000, 55_000, 59_999),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("lease ahead" as const), isAwaited: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("give back idle" as const), isAwaited: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("configure" as const),
      name,
      max: fc.integer({ min: 0, max: 400 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("restart" as const), replica }) },
);

type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never;

interface Limit {
  readonly subject: string;
  max: number;
  /** Let through, by the beginning of the window. */
  readonly spent: Map<number, number>;
  /** The highest that the limit was while a window ran. */
  readonly highest: Map<number, number>;
}

/** Plays the commands, holds what was let through against the limits, and has everything given back. */
async function play(
  bench: Bench,
  store: LimitStore,
  run: string,
  replicas: number,
  maxCounters: number,
  commands: readonly Command[],
) {
  const open = () => bench.replica({ store, replicaCount: () => replicas, maxCounters }).limiter;
  const limiters = Array.from({ length: replicas }, open);
  const limits = names.map((name, index): Limit => ({
    subject: `${run}_${name}/burst`,
    max: [40, 100, 400][index] ?? 1,
    spent: new Map(),
    highest: new Map(),
  }));
  const checks: Promise<unknown>[] = [];
  const background: Promise<unknown>[] = [];
  bench.clock.nowMs = noonMs;

  const windowMs = () => Math.floor(bench.clock.nowMs / 60_000) * 60_000;
  const limiterOf = (index: number) => limiters[index % replicas] ?? expect.fail();
  const started = (work: readonly Promise<unknown>[], isAwaited: boolean) => {
    background.push(...work);
    // Long enough for its statement to be under way.
    return isAwaited ? Promise.all(work) : new Promise(setImmediate);
  };

  function noteHighest() {
    for (const { highest, max } of limits)
      highest.set(windowMs(), Math.max(max, highest.get(windowMs()) ?? 0));
  }

  async function take(limiter: Limiter, taken: readonly Limit[], cost: number) {
    const startMs = windowMs();
    const counters = taken.map(({ subject, max }) => limiter.counter(subject, perMinute(max)));
    const { isTaken } = await limiter.take(counters, cost);
    if (isTaken) for (const { spent } of taken) spent.set(startMs, cost + (spent.get(startMs) ?? 0));
  }

  for (const step of commands) {
    noteHighest();
    switch (step.kind) {
      case "take": {
        const taken = limits.filter((_limit, index) => step.names.some((each) => each === names[index]));
        for (let i = 0; i < step.checks; i += 1) checks.push(take(limiterOf(step.replica), taken, step.cost));
        break;
      }
      case "wait":
        // A check that is counted in two windows could not be told from one that is let through in error.
        await Promise.all(checks.splice(0));
        bench.clock.nowMs =
          windowMs() + step.ageMs + (bench.clock.nowMs < windowMs() + step.ageMs ? 0 : 60_000);
        break;
      case "lease ahead":
        await started(
          limiters.map((limiter) => limiter.leaseAhead()),
          step.isAwaited,
        );
        break;
      case "give back idle":
        await started(
          limiters.map((limiter) => limiter.giveBackIdle()),
          step.isAwaited,
        );
        break;
      case "configure": {
        const limit = limits[names.indexOf(step.name)] ?? expect.fail();
        limit.max = step.max;
        for (const limiter of limiters) limiter.counter(limit.subject, perMinute(limit.max));
        break;
      }
      case "restart": {
        const stopping = limiterOf(step.replica);
        limiters[step.replica % replicas] = open();
        background.push(stopping.release());
      }
    }
  }
  noteHighest();
  await Promise.all([...checks, ...background]);
  await Promise.all(limiters.map((limiter) => limiter.release()));
  return { limits, windowMs: windowMs(), limiter: open() };
}

describe.each([1, 3])("with windows leased ahead and %d replicas", (replicas) => {
  it("no unit is spent twice, and none is lost, whatever happens in between", async () => {
    const bench = await createBench();
    const store = openStore(bench.databaseUrl);
    let [runs, ahead] = [0, 0];
    const counting: LimitStore = {
      ...store,
      lease: (requests, shared) => {
        ahead += requests.filter(({ windowStartMs }) => windowStartMs > bench.clock.nowMs).length;
        return store.lease(requests, shared);
      },
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(2, 3),
        fc.array(command, { minLength: 20, maxLength: 60, size: "max" }),
        async (maxCounters, commands) => {
          runs += 1;
          const { limits, windowMs, limiter } = await play(
            bench,
            counting,
            `run_${runs}`,
            replicas,
            maxCounters,
            commands,
          );
          for (const { subject, max, spent, highest } of limits) {
            for (const [startMs, units] of spent)
              expect(units).toBeLessThanOrEqual(highest.get(startMs) ?? 0);
            const spentNow = spent.get(windowMs) ?? 0;
            for (const [startMs, taken] of await bench.takenByStartOf(subject)) {
              if (startMs < windowMs) expect(taken).toBeGreaterThanOrEqual(spent.get(startMs) ?? 0);
              else expect(taken).toBe(startMs === windowMs ? spentNow : 0);
            }
            const counter = limiter.counter(subject, perMinute(max));
            let rest = 0;
            while ((await limiter.take([counter], 1)).isTaken) rest += 1;
            expect(rest).toBe(Math.max(0, max - spentNow));
          }
        },
      ),
      { numRuns: timesOver(10), seed: 20_261_121 },
    );
    // Otherwise the above would hold of nothing.
    expect(ahead).toBeGreaterThan(5);
  }, 120_000);
});
