import { expect, test } from "vitest";
import { dayMs } from "../../../src/core/model/durations.js";
import { isWorthReminding, usedPercent } from "../../../src/core/model/reminders/limit-thresholds.js";

test("people are reminded from 80 % on, and again when all is used", () => {
  const percents = [799, 800, 999, 1_000, 1_200].map((used) => usedPercent(used, 1_000));
  expect(percents).toEqual([null, 80, 80, 100, 100]);
  expect(usedPercent(800_000_000, 1_000_000_000)).toBe(80);
});

test("a limit is worth a reminder if it lasts a day or longer, or if a key has many uses", () => {
  const lasting = (name: string, ms: number | null, max = 1_000) =>
    isWorthReminding({ subject: `key_1/${name}`, windowStartMs: 0, windowEndMs: ms, max });
  expect(lasting("month", 28 * dayMs)).toBe(true);
  expect(lasting("month", 28 * dayMs, 0)).toBe(false);
  expect(lasting("burst", 60_000)).toBe(false);
  expect(lasting("rate", dayMs - 1_000)).toBe(false);
  expect(lasting("rate", dayMs)).toBe(true);
  expect(lasting("uses", null, 100)).toBe(true);
  expect(lasting("uses", null, 99)).toBe(false);
});
