import { describe, expect, it } from "vitest";
import type { LimitStore } from "../../../src/core/model/limits/limit-store.js";
import { StorageUnavailable } from "../../../src/core/model/storage-unavailable.js";
import { startPostgresProxy } from "../../support/postgres-proxy.js";
import {
  accepted,
  atOnce,
  createBench,
  inTotal,
  openStore,
  perMinute,
  takeMany,
  type Outcome,
} from "./fixtures.js";

/** Why those that failed did. */
async function reasonsOf(outcomes: readonly Outcome[]): Promise<unknown[]> {
  const settled = await Promise.allSettled(outcomes.map((outcome) => Promise.resolve(outcome)));
  return settled.flatMap((outcome): unknown[] => (outcome.status === "rejected" ? [outcome.reason] : []));
}

describe("when the database is away", () => {
  it("every check that waits for units fails, none is counted, and the next one asks again", async () => {
    const { databaseUrl, replica, takenOf } = await createBench();
    const proxy = await startPostgresProxy(databaseUrl);
    try {
      const { limiter } = replica({ store: openStore(proxy.databaseUrl) });
      const counters = [limiter.counter("acc/burst", perMinute(10)), limiter.counter("key/uses", inTotal(9))];
      await proxy.cut();
      const reasons = await reasonsOf(takeMany(limiter, counters, 25));
      expect(reasons).toHaveLength(25);
      expect(reasons.every((reason) => reason instanceof StorageUnavailable)).toBe(true);
      await expect(limiter.take(counters, 1)).rejects.toBeInstanceOf(StorageUnavailable);
      await proxy.restore();
      expect(await accepted(takeMany(limiter, counters, 25))).toBe(9);
      await limiter.release();
      expect(await takenOf("acc/burst")).toEqual([9]);
    } finally {
      await proxy.close();
    }
  });

  it("checks are served from the units at hand, and refused where the limit is known to be exhausted", async () => {
    const { databaseUrl, replica } = await createBench();
    const proxy = await startPostgresProxy(databaseUrl);
    try {
      const { limiter } = replica({ store: openStore(proxy.databaseUrl) });
      const counter = limiter.counter("acc/burst", perMinute(200));
      const spent = limiter.counter("key/uses", inTotal(1));
      for (let i = 0; i < 4; i += 1) await limiter.take([counter], 1);
      await accepted(takeMany(limiter, [spent], 2));
      await proxy.cut();
      for (let i = 0; i < 7; i += 1) expect(atOnce(limiter.take([counter], 1)).isTaken).toBe(true);
      expect(atOnce(limiter.take([spent], 1)).isTaken).toBe(false);
      await expect(limiter.take([counter], 1)).rejects.toBeInstanceOf(StorageUnavailable);
    } finally {
      await proxy.close();
    }
  });

  it("a lease whose answer was lost is not spent, and does not let the limit be passed", async () => {
    const { databaseUrl, replica } = await createBench();
    const store = openStore(databaseUrl);
    let count = 0;
    const lossy: LimitStore = {
      ...store,
      lease: async (requests, replicas) => {
        const leases = await store.lease(requests, replicas);
        count += 1;
        if (count === 2) throw new StorageUnavailable("The answer was lost");
        return leases;
      },
    };
    const { limiter } = replica({ store: lossy });
    const counter = limiter.counter("acc/burst", perMinute(100));
    expect(await accepted(takeMany(limiter, [counter], 10))).toBe(10);
    expect(await reasonsOf(takeMany(limiter, [counter], 10))).toHaveLength(5);
    const rest = await accepted(takeMany(limiter, [counter], 200));
    expect(rest).toBeLessThanOrEqual(80);
    expect(rest).toBeGreaterThanOrEqual(75);
  });

  it("units that cannot be given back are reported, and not given back a second time", async () => {
    const { databaseUrl, replica, takenOf } = await createBench();
    const store = openStore(databaseUrl);
    const failures: unknown[] = [];
    const away = new StorageUnavailable("Away");
    const broken: LimitStore = { ...store, giveBack: () => Promise.reject(away) };
    const { limiter } = replica({ store: broken, onGiveBackFailure: (error) => failures.push(error) });
    const counter = limiter.counter("acc/burst", perMinute(100));
    for (let i = 0; i < 4; i += 1) await limiter.take([counter], 1);
    await limiter.release();
    await limiter.release();
    expect(failures).toEqual([away]);
    expect(await takenOf("acc/burst")).toEqual([6]);
    expect(await accepted(takeMany(limiter, [counter], 200))).toBe(94);
  });
});
