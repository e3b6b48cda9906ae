import type { Account } from "../accounts/account.js";
import { plans } from "./plans.js";

export interface AccountLimits {
  readonly burstPerMinute: number | null;
  readonly monthlyQuota: number | null;
}

/** The account's own numbers, or those of its plan. */
export function accountLimits(account: Account): AccountLimits {
  const plan: AccountLimits = plans[account.plan];
  return {
    burstPerMinute: account.burstPerMinute ?? plan.burstPerMinute,
    monthlyQuota: account.monthlyQuota ?? plan.monthlyQuota,
  };
}
