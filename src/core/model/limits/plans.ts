export interface PlanLimits {
  /** Null: no limit. */
  readonly burstPerMinute: number | null;
  readonly monthlyQuota: number | null;
}

/** The limits of the plans. An account may have numbers of its own. */
export const plans = {
  sandbox: { burstPerMinute: 10, monthlyQuota: 500 },
  builder: { burstPerMinute: 60, monthlyQuota: 15_000 },
  launch: { burstPerMinute: 200, monthlyQuota: 60_000 },
  scale: { burstPerMinute: 500, monthlyQuota: 300_000 },
  unlimited: { burstPerMinute: null, monthlyQuota: null },
} satisfies Record<string, PlanLimits>;

export type Plan = keyof typeof plans;

export const defaultPlan: Plan = "unlimited";

export function isPlan(name: string): name is Plan {
  return Object.hasOwn(plans, name);
}
