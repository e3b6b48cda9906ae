import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { billingMonth } from "../../../src/core/model/limits/billing-month.js";

const monthOf = (anchor: string, now: string) => {
  const { start, end } = billingMonth(new Date(anchor), new Date(now));
  return [start.toISOString(), end.toISOString()];
};

const moments = fc.date({
  min: new Date("1990-01-01T00:00:00Z"),
  max: new Date("2090-01-01T00:00:00Z"),
  noInvalidDate: true,
});

describe("a billing month", () => {
  it("begins at the anchor's own moment", () => {
    expect(monthOf("2026-03-10T08:30:15.250Z", "2026-03-10T08:30:15.250Z")).toEqual([
      "2026-03-10T08:30:15.250Z",
      "2026-04-10T08:30:15.250Z",
    ]);
  });

  it("lasts until the very millisecond at which the next begins", () => {
    expect(monthOf("2026-03-10T08:30:15.250Z", "2026-04-10T08:30:15.249Z")[1]).toBe(
      "2026-04-10T08:30:15.250Z",
    );
    expect(monthOf("2026-03-10T08:30:15.250Z", "2026-04-10T08:30:15.250Z")[0]).toBe(
      "2026-04-10T08:30:15.250Z",
    );
  });

  it("of an anchor on the 31st ends on the last day of a shorter month, and is on the 31st again after it", () => {
    const anchor = "2027-01-31T12:00:00.000Z";
    expect(monthOf(anchor, "2027-02-15T00:00:00Z")).toEqual([anchor, "2027-02-28T12:00:00.000Z"]);
    expect(monthOf(anchor, "2027-03-15T00:00:00Z")).toEqual([
      "2027-02-28T12:00:00.000Z",
      "2027-03-31T12:00:00.000Z",
    ]);
    expect(monthOf(anchor, "2027-04-15T00:00:00Z")).toEqual([
      "2027-03-31T12:00:00.000Z",
      "2027-04-30T12:00:00.000Z",
    ]);
  });

  it("ends on the 29th of February in a leap year, and on the 28th in the others and in 2100", () => {
    for (const day of ["29", "30", "31"]) {
      expect(monthOf(`2024-01-${day}T00:00:00.000Z`, "2028-02-10T00:00:00Z")[1]).toContain("2028-02-29");
      expect(monthOf(`2024-01-${day}T00:00:00.000Z`, "2027-02-10T00:00:00Z")[1]).toContain("2027-02-28");
      expect(monthOf(`2024-01-${day}T00:00:00.000Z`, "2100-02-10T00:00:00Z")[1]).toContain("2100-02-28");
    }
  });

  it("is found for moments before the anchor too", () => {
    expect(monthOf("2026-05-31T06:00:00.000Z", "2026-02-28T05:59:59.999Z")).toEqual([
      "2026-01-31T06:00:00.000Z",
      "2026-02-28T06:00:00.000Z",
    ]);
  });

  it.each([28, 29, 30, 31])(
    "from the %dth is the anchor's day, or the month's last, for 60 months",
    (day) => {
      const anchor = new Date(Date.UTC(2023, 7, day, 23, 59, 59, 999));
      for (let k = 0; k < 60; k += 1) {
        const length = new Date(Date.UTC(2023, 7 + k + 1, 0)).getUTCDate();
        const expected = new Date(Date.UTC(2023, 7 + k, Math.min(day, length), 23, 59, 59, 999));
        const { start, end } = billingMonth(anchor, expected);
        expect(start).toEqual(expected);
        expect(billingMonth(anchor, new Date(end.getTime() - 1)).start).toEqual(expected);
      }
    },
  );

  it("holds the moment it was asked for, and follows the one before without gap or overlap", () => {
    fc.assert(
      fc.property(moments, moments, (anchor, now) => {
        const { start, end } = billingMonth(anchor, now);
        expect(start.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(end.getTime()).toBeGreaterThan(now.getTime());
        expect(billingMonth(anchor, start)).toEqual({ start, end });
        expect(billingMonth(anchor, end).start).toEqual(end);
        expect(billingMonth(anchor, new Date(start.getTime() - 1)).end).toEqual(start);
      }),
      { numRuns: 2_000 },
    );
  });
});
