import { describe, expect, test } from "vitest";
import type { UsageRetention } from "../../../src/core/model/usage/usage-level.js";
import { parseUsageRange, type UsageRangeInput } from "../../../src/core/model/usage/usage-range.js";

const retention: UsageRetention = { minute: 8, hour: 100, day: 1_096 };
const now = new Date("2026-06-15T10:20:30Z");

function parse(input: UsageRangeInput) {
  return parseUsageRange(input, retention, now);
}

function shape(input: UsageRangeInput) {
  const range = parse(input);
  if (!range.ok) throw new Error(JSON.stringify(range.details));
  const { bounds, level } = range.value;
  const texts = bounds.map((bound) => bound.toISOString());
  return { first: texts[0], last: texts.at(-1), buckets: bounds.length - 1, level };
}

test("without arguments the range is the last day, by the hour", () => {
  expect(shape({})).toEqual({
    first: "2026-06-14T10:00:00.000Z",
    last: "2026-06-15T11:00:00.000Z",
    buckets: 25,
    level: "hour",
  });
  expect(shape({ bucket: "minute" })).toMatchObject({ first: "2026-06-15T09:20:00.000Z", buckets: 61 });
  expect(shape({ bucket: "day" })).toMatchObject({ first: "2026-05-16T00:00:00.000Z", buckets: 31 });
});

test("days of UTC are read from days, those of another zone from hours", () => {
  const year = { bucket: "day", from: new Date("2025-06-15T00:00:00Z") } as const;
  expect(shape(year)).toMatchObject({ level: "day", buckets: 366 });
  const month = { bucket: "day", timeZone: "Asia/Kolkata", from: new Date("2026-06-01T00:00:00Z") } as const;
  expect(shape(month)).toMatchObject({ level: "hour", first: "2026-05-31T18:30:00.000Z" });
});

test("hours begin on the clocks of the zone", () => {
  const input = {
    bucket: "hour",
    timeZone: "Asia/Kathmandu",
    from: new Date("2026-06-15T09:00:00Z"),
  } as const;
  expect(shape(input)).toMatchObject({ first: "2026-06-15T08:15:00.000Z", last: "2026-06-15T11:15:00.000Z" });
});

describe("refused, with the field and what to do:", () => {
  test.each<[string, UsageRangeInput, string, RegExp]>([
    ["no zone", { timeZone: "Europe/Nowhere" }, "timeZone", /Europe\/Berlin/],
    ["an offset", { timeZone: "+02:00" }, "timeZone", /Europe\/Berlin/],
    ["a text that is no name", { timeZone: "a".repeat(100) }, "timeZone", /Europe\/Berlin/],
    ["an end before the start", { from: now, to: new Date(0) }, "from", /before/],
    ["nothing at all", { from: now, to: now }, "from", /before/],
    [
      "too many minutes",
      { bucket: "minute", from: new Date("2026-06-14T00:00:00Z") },
      "from",
      /at most 1500 buckets/,
    ],
    ["the far future", { to: new Date("2027-01-01T00:00:00Z") }, "to", /two days/],
    [
      "minutes that are dropped",
      { bucket: "minute", from: new Date("2026-06-06T23:00:00Z"), to: new Date("2026-06-06T23:30:00Z") },
      "from",
      /since 2026-06-07.*hours/,
    ],
    [
      "hours that are dropped",
      { bucket: "hour", from: new Date("2026-03-06T00:00:00Z"), to: new Date("2026-03-07T00:00:00Z") },
      "from",
      /since 2026-03-07.*days of UTC/,
    ],
    [
      "days of a zone older than hours",
      { bucket: "day", timeZone: "Europe/Berlin", from: new Date("2026-01-01T00:00:00Z") },
      "from",
      /Days of another time zone/,
    ],
    [
      "days that are dropped",
      { bucket: "day", from: new Date("2023-06-01T00:00:00Z") },
      "from",
      /since 2023-06-15/,
    ],
  ])("%s", (_what, input, field, message) => {
    const range = parse(input);
    expect(range).toMatchObject({ ok: false, code: "validation_error", details: [{ field }] });
    expect(range.ok ? "" : range.details[0]?.message).toMatch(message);
  });
});
