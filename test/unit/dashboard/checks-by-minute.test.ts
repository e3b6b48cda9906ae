import { expect, test } from "vitest";
import { largerOfEach, numbersByMinute } from "../../../src/dashboard/screens/checks-by-minute.js";

const firstMs = Date.parse("2026-11-30T12:00:00Z");
const minuteMs = 60_000;

function checks(counts: readonly number[], laterMinutes = 0) {
  const starts = counts.map((_, index) =>
    new Date(firstMs + (laterMinutes + index) * minuteMs).toISOString(),
  );
  return numbersByMinute(starts, counts);
}

function sumOf(minutes: ReadonlyMap<number, number>) {
  return [...minutes.values()].reduce((sum, count) => sum + count, 0);
}

test("an answer and a tick that have the same checks are one hour, whichever comes first", () => {
  const answer = checks([7, 2, 5]);
  const tick = checks([2, 4, 1], 1);
  for (const hour of [largerOfEach(answer, tick), largerOfEach(tick, answer)]) {
    expect([...hour.values()].slice(-4)).toEqual([7, 2, 5, 1]);
    expect(sumOf(hour)).toBe(15);
    expect(hour.size).toBe(61);
  }
});

test("what is older than an hour leaves it, and minutes of which nothing is known have no checks", () => {
  const hour = largerOfEach(checks([7, 2, 5]), checks([3], 61));
  expect([...hour.values()].slice(0, 3)).toEqual([2, 5, 0]);
  expect(sumOf(hour)).toBe(10);
});
