import { describe, expect, test } from "vitest";
import { billingMonth } from "../../../src/core/model/limits/billing-month.js";
import { forecastQuota, type QuotaState } from "../../../src/core/model/limits/quota-forecast.js";

const noon = new Date("2026-06-15T12:00:00Z");
const endOfJune = new Date("2026-07-01T00:00:00Z");

function forecast(state: Partial<QuotaState>) {
  const { outlook, reachedAt, basedOnDays, unitsPerDay } = forecastQuota({
    limit: 10_000,
    used: 0,
    windowEnd: endOfJune,
    now: noon,
    daily: [],
    ...state,
  });
  return { outlook, at: reachedAt?.toISOString() ?? null, basedOnDays, unitsPerDay };
}

const constant = (units: number, days = 7) => Array.from({ length: days }, () => units);

describe("a quota is reached", () => {
  test("when the constant pace of the last week has used what is left", () => {
    // 1,000 a day, and 2,500 left: half of today, two more days.
    expect(forecast({ used: 7_500, daily: constant(1_000) })).toEqual({
      outlook: "within_window",
      at: "2026-06-18T00:00:00.000Z",
      basedOnDays: 7,
      unitsPerDay: 1_000,
    });
  });

  test("as the mean says, while only three to six days are known", () => {
    expect(forecast({ used: 9_250, daily: [500, 1_000, 1_500] })).toEqual({
      outlook: "within_window",
      at: "2026-06-16T06:00:00.000Z",
      basedOnDays: 3,
      unitsPerDay: 1_000,
    });
  });

  test("in a growing series at the pace of the last seven days, whatever was before", () => {
    const daily = Array.from({ length: 30 }, (_, day) => 100 * day);
    const { basedOnDays, unitsPerDay, outlook } = forecast({ used: 5_000, daily });
    expect({ basedOnDays, unitsPerDay, outlook }).toEqual({
      basedOnDays: 7,
      unitsPerDay: 2_600,
      outlook: "within_window",
    });
  });

  test("on no weekend, where nothing is used on weekends", () => {
    // 15 June 2026 is a Monday, so the week before ends with a Saturday and a Sunday.
    const daily = [1_000, 1_000, 1_000, 1_000, 1_000, 0, 0];
    // 4,500 until the end of Friday; the next unit comes on Monday.
    expect(forecast({ used: 5_500, daily }).at).toBe("2026-06-20T00:00:00.000Z");
    expect(forecast({ used: 5_499, daily }).at).toBe("2026-06-22T00:01:26.400Z");
  });

  test("later, by the days in which nothing was used", () => {
    const daily = [700, 0, 0, 0, 700, 700, 700];
    expect(forecast({ used: 9_650, daily }).at).toBe("2026-06-16T00:00:00.000Z");
    expect(forecast({ used: 9_649, daily }).at).toBe("2026-06-19T00:02:03.429Z");
  });

  test("never at the end of the window or after it", () => {
    const daily = constant(1_000);
    const state = { now: new Date("2026-06-30T12:00:00Z"), daily };
    expect(forecast({ ...state, used: 9_501 })).toMatchObject({
      outlook: "within_window",
      at: "2026-06-30T23:58:33.600Z",
    });
    expect(forecast({ ...state, used: 9_500 })).toMatchObject({ outlook: "after_window", at: null });
    expect(forecast({ ...state, used: 0 })).toMatchObject({ outlook: "after_window", at: null });
  });
});

describe("nothing is foretold", () => {
  test.each([[[]], [[1_000]], [[1_000, 2_000]]])("from %j: too few whole days are known", (daily) => {
    expect(forecast({ used: 9_999, daily })).toEqual({
      outlook: "too_little_history",
      at: null,
      basedOnDays: daily.length,
      unitsPerDay: null,
    });
  });

  test("where nothing was used for a week", () => {
    const daily = [5_000, ...constant(0)];
    expect(forecast({ used: 9_999, daily })).toEqual({
      outlook: "unused",
      at: null,
      basedOnDays: 7,
      unitsPerDay: 0,
    });
  });

  test.each([10_000, 10_001])("once %d of 10,000 are used: the quota is reached already", (used) => {
    expect(forecast({ used, daily: constant(1_000) })).toMatchObject({ outlook: "reached", at: null });
    expect(forecast({ used })).toMatchObject({ outlook: "reached", at: null, unitsPerDay: null });
  });
});

test.each([
  ["28 days", "2026-02-01T00:00:00Z", 28_500, "2026-03-01T00:00:00.000Z"],
  ["31 days", "2026-03-01T00:00:00Z", 31_500, "2026-04-01T00:00:00.000Z"],
])("a month of %s is as long as it is", (_length, begins, limit, end) => {
  const now = new Date(begins);
  const { end: windowEnd } = billingMonth(now, now);
  expect(windowEnd.toISOString()).toBe(end);
  const state = { now, windowEnd, daily: constant(1_000) };
  expect(forecast({ ...state, limit })).toMatchObject({ outlook: "after_window", at: null });
  const within = forecast({ ...state, limit: limit - 501 });
  expect(within.outlook).toBe("within_window");
  expect(Date.parse(end) - Date.parse(within.at ?? "")).toBe(86_400);
});

test("days are those of UTC, wherever the server runs", () => {
  const zone = process.env["TZ"];
  const answers = ["Pacific/Kiritimati", "America/Los_Angeles", "UTC"].map((name) => {
    process.env["TZ"] = name;
    return forecast({ used: 5_500, daily: [1_000, 1_000, 1_000, 1_000, 1_000, 0, 0] }).at;
  });
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  expect(new Set(answers)).toEqual(new Set(["2026-06-20T00:00:00.000Z"]));
});
