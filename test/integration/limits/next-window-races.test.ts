import { describe, expect, it } from "vitest";
import type { LeaseRequest, LimitStore } from "../../../src/core/model/limits/limit-store.js";
import { StorageUnavailable } from "../../../src/core/model/storage-unavailable.js";
import {
  accepted,
  atOnce,
  createBench,
  noonMs,
  openStore,
  perMinute,
  takeMany,
  type Bench,
  type Outcome,
} from "./fixtures.js";

const firstEndingMs = noonMs + 50_000;
const secondMs = noonMs + 60_000;

interface Interruptions {
  readonly store: LimitStore;
  readonly statements: (readonly LeaseRequest[])[];
  /** Done once the next statement is through, and before its answer is heard; what it throws, the statement does. */
  readonly meanwhile: (() => unknown)[];
}

function interruptible({ databaseUrl }: Bench): Interruptions {
  const store = openStore(databaseUrl);
  const meanwhile: (() => unknown)[] = [];
  const statements: (readonly LeaseRequest[])[] = [];
  const lease: LimitStore["lease"] = async (requests, replicas) => {
    statements.push(requests);
    const leases = await store.lease(requests, replicas);
    await meanwhile.shift()?.();
    return leases;
  };
  return { store: { ...store, lease }, statements, meanwhile };
}

/** One unit was spent, and the window is about to end. */
async function inUse(maxCounters = 10) {
  const bench = await createBench();
  const { store, statements, meanwhile } = interruptible(bench);
  const { limiter } = bench.replica({ store, maxCounters });
  const counter = limiter.counter("acc/burst", perMinute(200));
  await limiter.take([counter], 1);
  bench.clock.nowMs = firstEndingMs;
  return { ...bench, limiter, counter, statements, meanwhile };
}

describe("while the next window is being leased", () => {
  it("that window begins: who came first in it is served by that lease", async () => {
    const { limiter, counter, clock, meanwhile, statements, takenOf } = await inUse();
    const outcomes: Outcome[] = [];
    meanwhile.push(() => {
      clock.nowMs = secondMs;
      outcomes.push(limiter.take([counter], 1));
    });
    await limiter.leaseAhead();
    expect(await accepted(outcomes)).toBe(1);
    expect(limiter.read(counter).remaining).toBe(199);
    expect(statements).toHaveLength(2);
    expect(await takenOf("acc/burst")).toEqual([11, 10]);
  });

  it("that window begins, and nobody comes until the lease is there", async () => {
    const { limiter, counter, clock, meanwhile, statements } = await inUse();
    meanwhile.push(() => (clock.nowMs = secondMs + 1));
    await limiter.leaseAhead();
    expect(atOnce(limiter.take([counter], 10)).isTaken).toBe(true);
    expect(statements).toHaveLength(2);
  });

  it("that window passes altogether: nothing of it is spent in another", async () => {
    const { limiter, counter, clock, meanwhile, takenOf } = await inUse();
    meanwhile.push(() => {
      clock.nowMs = secondMs + 60_000;
      limiter.read(counter);
    });
    await limiter.leaseAhead();
    expect(await accepted(takeMany(limiter, [counter], 300))).toBe(200);
    expect((await takenOf("acc/burst"))[2]).toBe(200);
  });

  it("the clock is put back a second, over the beginning of that window", async () => {
    const { limiter, counter, clock, meanwhile, takenOf } = await inUse();
    clock.nowMs = secondMs - 500;
    meanwhile.push(() => {
      clock.nowMs = secondMs + 500;
      limiter.read(counter);
      clock.nowMs = secondMs - 500;
    });
    await limiter.leaseAhead();
    expect(atOnce(limiter.take([counter], 10)).isTaken).toBe(true);
    await limiter.release();
    expect(await takenOf("acc/burst")).toEqual([11, 10]);
  });

  it.each([
    ["its maximum", perMinute(5), 5],
    ["its window", { max: 200, window: { kind: "seconds", seconds: 30 } }, 200],
    ["its window, to one under way then", { max: 200, window: { kind: "seconds", seconds: 120 } }, 199],
  ] as const)("a change of %s has it given back", async (_name, spec, expected) => {
    const { limiter, counter, clock, meanwhile, takenOf } = await inUse();
    meanwhile.push(() => {
      limiter.counter("acc/burst", spec);
      limiter.read(counter);
    });
    await limiter.leaseAhead();
    await limiter.giveBackIdle();
    expect(await takenOf("acc/burst")).toEqual([1, 0]);
    clock.nowMs = secondMs;
    expect(await accepted(takeMany(limiter, [counter], 300))).toBe(expected);
  });

  it("its counter makes room for another, and gives it back", async () => {
    const { limiter, meanwhile, takenOf } = await inUse(1);
    meanwhile.push(() => limiter.counter("acc_other/burst", perMinute(200)));
    await limiter.leaseAhead();
    await limiter.giveBackIdle();
    expect(await takenOf("acc/burst")).toEqual([1, 0]);
  });

  it("the process begins to stop, and gives it back", async () => {
    const { limiter, meanwhile, takenOf } = await inUse();
    const releases: Promise<void>[] = [];
    meanwhile.push(() => releases.push(limiter.release()));
    await limiter.leaseAhead();
    await Promise.all(releases);
    expect(await takenOf("acc/burst")).toEqual([1, 0]);
  });

  it("the process begins to stop: the others are not asked for", async () => {
    const { limiter, clock, meanwhile, statements, takenOf } = await inUse(1_000);
    clock.nowMs = noonMs;
    const others = Array.from({ length: 120 }, (_counter, index) =>
      limiter.counter(`acc_${index}/burst`, perMinute(200)),
    );
    await limiter.take(others, 1);
    clock.nowMs = firstEndingMs;
    const releases: Promise<void>[] = [];
    meanwhile.push(() => releases.push(limiter.release()));
    const asked = statements.length;
    await Promise.all([limiter.leaseAhead(), limiter.leaseAhead()]);
    await Promise.all(releases);
    expect(statements).toHaveLength(asked + 1);
    expect(await takenOf("acc/burst")).toEqual([1, 0]);
    expect(await takenOf("acc_119/burst")).toEqual([1]);
  });

  it("a check of the same limit waits for units of this window, and gets them", async () => {
    const { limiter, counter, clock, meanwhile, statements, takenOf } = await inUse();
    const outcomes: Outcome[] = [];
    meanwhile.push(() => outcomes.push(limiter.take([counter], 50)));
    await limiter.leaseAhead();
    expect(await accepted(outcomes)).toBe(1);
    expect(await takenOf("acc/burst")).toEqual([61, 10]);
    clock.nowMs = secondMs;
    expect(atOnce(limiter.take([counter], 10)).isTaken).toBe(true);
    expect(statements).toHaveLength(3);
  });
});

describe("a statement", () => {
  it("never asks for two windows of one limit: the check's own goes first, the next window's after it", async () => {
    const { limiter, counter, clock, statements } = await inUse();
    const outcome = limiter.take([counter], 50);
    await Promise.all([limiter.leaseAhead(), outcome]);
    expect(statements.map((requests) => requests.map(({ windowStartMs }) => windowStartMs))).toEqual([
      [noonMs],
      [noonMs],
    ]);
    await limiter.leaseAhead();
    expect(statements[2]?.map(({ windowStartMs }) => windowStartMs)).toEqual([secondMs]);
    clock.nowMs = secondMs;
    expect(atOnce(limiter.take([counter], 1)).isTaken).toBe(true);
  });

  it("asks for no next window that began while the statement before it ran", async () => {
    const { limiter, counter, clock, meanwhile, statements } = await inUse();
    const ahead: Promise<void>[] = [];
    meanwhile.push(() => {
      ahead.push(limiter.leaseAhead());
      clock.nowMs = secondMs;
    });
    await limiter.take([counter], 50);
    await Promise.all(ahead);
    expect(statements).toHaveLength(2);
  });

  it("asks for no next window once the process began to stop, though it was about to", async () => {
    const { limiter, counter, meanwhile, statements, takenOf } = await inUse();
    const background: Promise<void>[] = [];
    meanwhile.push(() => background.push(limiter.leaseAhead(), limiter.release()));
    await limiter.take([counter], 50);
    await Promise.all(background);
    expect(statements).toHaveLength(2);
    expect(await takenOf("acc/burst")).toEqual([51]);
  });

  it("that a check waits for also leases the next windows of other limits", async () => {
    const { limiter, counter, clock, statements } = await inUse();
    const outcome = limiter.take([limiter.counter("acc_other/burst", perMinute(200))], 1);
    await Promise.all([limiter.leaseAhead(), outcome]);
    expect(statements[1]?.map(({ subject }) => subject)).toEqual(["acc_other/burst", "acc/burst"]);
    clock.nowMs = secondMs;
    expect(atOnce(limiter.take([counter], 1)).isTaken).toBe(true);
  });
});

describe("when the next window cannot be leased", () => {
  const away = () => {
    throw new StorageUnavailable("Away");
  };

  it("who waits meanwhile is not rejected, and the next window begins as ever", async () => {
    const { limiter, counter, clock, meanwhile, statements } = await inUse();
    const outcomes: Outcome[] = [];
    meanwhile.push(() => {
      outcomes.push(limiter.take([counter], 50));
      away();
    });
    await limiter.leaseAhead();
    expect(await accepted(outcomes)).toBe(1);
    expect(statements).toHaveLength(3);
    clock.nowMs = secondMs;
    // What was granted and not heard of is lost to that window, as with any lease.
    expect(await accepted(takeMany(limiter, [counter], 300))).toBe(190);
    clock.nowMs = secondMs + 60_000;
    expect(await accepted(takeMany(limiter, [counter], 300))).toBe(200);
  });

  it("it is not tried again and again, nor are the others", async () => {
    const { limiter, clock, meanwhile, statements } = await inUse(1_000);
    clock.nowMs = noonMs;
    const others = Array.from({ length: 120 }, (_counter, index) =>
      limiter.counter(`acc_${index}/burst`, perMinute(200)),
    );
    await limiter.take(others, 1);
    const asked = statements.length;
    clock.nowMs = firstEndingMs;
    meanwhile.push(away, away, away);
    for (let second = 0; second < 10; second += 1) {
      await limiter.leaseAhead();
      clock.nowMs += 1_000;
    }
    expect(statements).toHaveLength(asked + 1);
    await expect(limiter.take(others, 1)).rejects.toBeInstanceOf(StorageUnavailable);
  });

  it("because a check's own statement failed with it, only that check is rejected", async () => {
    const { limiter, counter, clock, meanwhile } = await inUse();
    meanwhile.push(away);
    const outcome = limiter.take([limiter.counter("acc_other/burst", perMinute(200))], 1);
    await Promise.all([limiter.leaseAhead(), expect(outcome).rejects.toBeInstanceOf(StorageUnavailable)]);
    clock.nowMs = secondMs;
    expect((await limiter.take([counter], 1)).isTaken).toBe(true);
  });

  it("because a statement before it failed, nobody waits for it for ever", async () => {
    const { limiter, counter, meanwhile, statements } = await inUse();
    const ahead: Promise<void>[] = [];
    meanwhile.push(() => {
      ahead.push(limiter.leaseAhead());
      away();
    });
    await expect(limiter.take([counter], 50)).rejects.toBeInstanceOf(StorageUnavailable);
    await Promise.all(ahead);
    expect(statements).toHaveLength(2);
  });
});
