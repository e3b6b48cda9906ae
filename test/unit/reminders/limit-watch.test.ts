import { expect, test } from "vitest";
import { LimitWatch } from "../../../src/core/engine/reminders/limit-watch.js";
import { dayMs } from "../../../src/core/model/durations.js";

const subject = "acc_1/month";
const lease = (max = 1_000, windowStartMs = 0) => ({
  subject,
  windowStartMs,
  windowEndMs: windowStartMs + 30 * dayMs,
  max,
  need: 1,
  want: 1,
});

/** What is told when the database says that so much is used. */
async function told(watch: LimitWatch, used: number, nowMs = dayMs): Promise<number[]> {
  const percents: number[] = [];
  const reader = { readUsed: () => Promise.resolve(new Map([[subject, used]])) };
  await watch.remind(reader, nowMs, (reminders) => {
    percents.push(...reminders.map(({ percent }) => percent));
    return Promise.resolve();
  });
  return percents;
}

test("each percentage of a limit is told once, and again for another maximum or window", async () => {
  const watch = new LimitWatch();
  watch.leased(lease(), { granted: 1, taken: 810 });
  expect(await told(watch, 799)).toEqual([]);
  expect(await told(watch, 800)).toEqual([80]);
  expect(await told(watch, 900)).toEqual([]);
  expect(await told(watch, 1_000)).toEqual([100]);
  expect(await told(watch, 1_000)).toEqual([]);
  watch.leased(lease(1_200), { granted: 1, taken: 1_001 });
  expect(await told(watch, 1_001)).toEqual([80]);
  watch.leased(lease(1_200, 30 * dayMs), { granted: 1, taken: 1_100 });
  expect(await told(watch, 1_100, 31 * dayMs)).toEqual([80]);
});

test("a limit is used up when a check is refused and servers hold the rest, but not when the check only asked for much", async () => {
  const watch = new LimitWatch();
  watch.leased(lease(), { granted: 0, taken: 990 });
  watch.refused(subject);
  expect(await told(watch, 985)).toEqual([80]);
  watch.leased(lease(), { granted: 10, taken: 1_000 });
  expect(await told(watch, 985)).toEqual([]);
  watch.refused(subject);
  expect(await told(watch, 985)).toEqual([100]);
});

test("what could not be told is told later, and nothing after the window has ended", async () => {
  const watch = new LimitWatch();
  watch.leased(lease(), { granted: 1, taken: 900 });
  const reader = { readUsed: () => Promise.resolve(new Map([[subject, 850]])) };
  const failing = () => Promise.reject(new Error("The database is away"));
  await expect(watch.remind(reader, dayMs, failing)).rejects.toThrow("away");
  expect(await told(watch, 850)).toEqual([80]);
  expect(await told(watch, 1_000, 30 * dayMs)).toEqual([]);
});
