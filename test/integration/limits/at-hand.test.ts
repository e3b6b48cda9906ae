import { expect, test } from "vitest";
import { createBench, inTotal, perMinute } from "./fixtures.js";

const none = { burst: null, month: null, rate: null, uses: null };

test("units in memory are taken from all limits of a key, or from none", async () => {
  const { replica, clock } = await createBench();
  const { limiter } = replica();
  const burst = limiter.counter("acc/burst", perMinute(100));
  const month = limiter.counter("acc/month", perMinute(80));
  const rate = limiter.counter("key/rate", perMinute(60));
  const uses = limiter.counter("key/uses", inTotal(1_000));
  const limits = { burst, month, rate, uses };
  const remaining = () => Object.values(limits).map((counter) => limiter.read(counter).remaining);

  expect(limiter.takeAtHand(limits, 1), "nothing is leased yet").toBe(false);
  expect(remaining()).toEqual([100, 80, 60, 1_000]);
  let taken = 0;
  // The second time more is leased than is asked for, of uses too.
  while (taken < 2 && (await limiter.take(Object.values(limits), 1)).isTaken) taken += 1;
  while (limiter.takeAtHand(limits, 1)) taken += 1;
  expect(taken).toBeGreaterThan(2);
  expect(taken).toBeLessThanOrEqual(60);
  expect(remaining()).toEqual([100 - taken, 80 - taken, 60 - taken, 1_000 - taken]);

  clock.nowMs += 60_000;
  expect(limiter.takeAtHand({ ...none, burst }, 1), "the minute's units are gone with it").toBe(false);
  expect(remaining()).toEqual([100, 80, 60, 1_000 - taken]);
  expect(limiter.takeAtHand(none, 1)).toBe(true);
});

test("when one limit has too few units, no units are taken from the others", async () => {
  const { replica } = await createBench();
  const { limiter } = replica();
  const [leased, other] = [
    limiter.counter("acc/burst", perMinute(100)),
    limiter.counter("acc/other", perMinute(100)),
  ];
  await limiter.take([leased], 1);
  for (const name of ["burst", "month", "rate", "uses"] as const) {
    const limits = { burst: leased, month: leased, rate: leased, uses: leased, [name]: other };
    expect(limiter.takeAtHand(limits, 1)).toBe(false);
    expect(limiter.read(leased).remaining).toBe(99);
    expect(limiter.takeAtHand({ ...none, [name]: leased }, 0)).toBe(true);
  }
});

test("a new check takes no units in memory while earlier checks wait for them", async () => {
  const { replica } = await createBench();
  const { limiter } = replica();
  const burst = limiter.counter("acc/burst", perMinute(100));
  const month = limiter.counter("acc/month", perMinute(100));
  await limiter.take([burst], 1);
  const waiting = limiter.take([burst, month], 1);
  expect(waiting).toBeInstanceOf(Promise);
  expect(limiter.takeAtHand({ ...none, burst }, 1)).toBe(false);
  expect((await waiting).isTaken).toBe(true);
  expect(limiter.takeAtHand({ ...none, burst, month }, 1)).toBe(true);
});
