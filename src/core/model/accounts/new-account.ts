import { newAccountId } from "../ids.js";
import { defaultPlan } from "../limits/plans.js";
import { noKeyPolicy } from "./key-policy.js";
import { defaultMaxKeys, type Account } from "./account.js";

/** A new account with default values. */
export function newAccount(name: string, now: Date): Account {
  return {
    id: newAccountId(now),
    name,
    externalId: null,
    maxKeys: defaultMaxKeys,
    createdAt: now,
    plan: defaultPlan,
    burstPerMinute: null,
    monthlyQuota: null,
    billingAnchor: now,
    suspendedAt: null,
    metadata: null,
    mailsAboutKeys: true,
    mailsAboutLimits: true,
    ...noKeyPolicy,
  };
}
