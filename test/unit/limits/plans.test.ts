import { describe, expect, it } from "vitest";
import { defaultPlan, isPlan, plans } from "../../../src/core/model/limits/plans.js";

describe("plans", () => {
  it("are the documented ones, with their documented numbers", () => {
    expect(plans).toEqual({
      sandbox: { burstPerMinute: 10, monthlyQuota: 500 },
      builder: { burstPerMinute: 60, monthlyQuota: 15_000 },
      launch: { burstPerMinute: 200, monthlyQuota: 60_000 },
      scale: { burstPerMinute: 500, monthlyQuota: 300_000 },
      unlimited: { burstPerMinute: null, monthlyQuota: null },
    });
  });

  it("limit nobody by default", () => {
    expect(plans[defaultPlan]).toEqual({ burstPerMinute: null, monthlyQuota: null });
  });

  it("are told from other words, those every object knows included", () => {
    expect(Object.keys(plans).every(isPlan)).toBe(true);
    expect(["", "Sandbox", "constructor", "toString", "__proto__", "hasOwnProperty"].some(isPlan)).toBe(
      false,
    );
  });
});
