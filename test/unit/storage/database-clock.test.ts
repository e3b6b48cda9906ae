import { describe, expect, test } from "vitest";
import { DatabaseClock } from "../../../src/storage/database-clock.js";

/** A machine's monotonic clock and a database's, on one true time that a test moves on. */
class TwoClocks {
  trueMs = 1_000;
  /** What somebody added to the database's clock. */
  databaseMs = 1_700_000_000_000;
  readonly clock = new DatabaseClock(() => this.trueMs);

  get databaseNowMs(): number {
    return this.databaseMs + this.trueMs;
  }

  /** A question that takes so long to the database, and its answer so long back. */
  read(thereMs: number, backMs: number): void {
    const sentMs = this.trueMs;
    this.trueMs += thereMs;
    const databaseMs = this.databaseNowMs;
    this.trueMs += backMs;
    this.clock.learn({ databaseMs, sentMs, receivedMs: this.trueMs });
  }

  get aheadMs(): number {
    return this.clock.nowMs() - this.databaseNowMs;
  }
}

/** The same numbers in every run. */
function sequence(seed: number) {
  let state = seed;
  return (most: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (state / 2_147_483_648) * most;
  };
}

describe("the database's clock, as a server knows it", () => {
  test.each([
    ["on its way back", 0.1, 3_500],
    ["on its way there", 3_500, 0.1],
    ["both ways", 1_750, 1_750],
  ])("an answer that was late %s does not shift it", (_where, thereMs, backMs) => {
    const clocks = new TwoClocks();
    clocks.read(0.2, 0.2);
    clocks.read(thereMs, backMs);
    expect(clocks.aheadMs).toBeGreaterThanOrEqual(0);
    expect(clocks.aheadMs).toBeLessThan(100);
  });

  test("is never behind the database's and never goes back, whatever the answers take", () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = sequence(seed);
      const clocks = new TwoClocks();
      let toldMs = -Infinity;
      const look = () => {
        const nowMs = clocks.clock.nowMs();
        // A thousandth for what a float cannot hold.
        expect(nowMs, `seed ${seed}`).toBeGreaterThanOrEqual(clocks.databaseNowMs - 0.001);
        expect(nowMs, `seed ${seed}`).toBeGreaterThanOrEqual(toldMs);
        toldMs = nowMs;
      };
      for (let reading = 0; reading < 50; reading += 1) {
        const slowest = random(10) < 2 ? 4_000 : 5;
        clocks.read(random(slowest), random(slowest));
        look();
        clocks.trueMs += random(400);
        look();
      }
    }
  });

  test("is right again after one short round trip, once time has caught up", () => {
    const clocks = new TwoClocks();
    clocks.read(3_000, 0);
    expect(clocks.aheadMs).toBeCloseTo(3_000);
    clocks.read(0.5, 0.5);
    clocks.trueMs += 3_000;
    expect(clocks.aheadMs).toBeLessThan(1);
  });

  test("follows a database whose clock is set forward", () => {
    const clocks = new TwoClocks();
    clocks.read(0.5, 0.5);
    clocks.databaseMs += 3_600_000;
    clocks.read(0.5, 0.5);
    expect(clocks.aheadMs).toBeGreaterThanOrEqual(0);
    expect(clocks.aheadMs).toBeLessThan(2);
  });

  test("waits for a database whose clock is set back by a few seconds: what has expired stays expired", () => {
    const clocks = new TwoClocks();
    clocks.read(0.5, 0.5);
    const toldMs = clocks.clock.nowMs();
    clocks.databaseMs -= 4_000;
    for (let turn = 0; turn < 10; turn += 1) {
      clocks.read(0.5, 0.5);
      clocks.trueMs += 250;
      expect(clocks.clock.nowMs()).toBe(toldMs);
    }
    clocks.trueMs += 2_000;
    expect(clocks.aheadMs).toBeLessThan(2);
  });

  test("follows a database whose clock is set back by hours", () => {
    const clocks = new TwoClocks();
    clocks.read(0.5, 0.5);
    clocks.clock.nowMs();
    clocks.databaseMs -= 3_600_000;
    clocks.read(0.5, 0.5);
    expect(clocks.aheadMs).toBeLessThan(2);
  });

  test("stands in for itself with the machine's until the database has been asked", () => {
    expect(Math.abs(new DatabaseClock().nowMs() - Date.now())).toBeLessThan(60_000);
  });
});
