import type { Account } from "../core/model/accounts/account.js";
import { accountLimits } from "../core/model/limits/account-limits.js";
import type { Column } from "./shown.js";

export const accountColumns: readonly Column<Account>[] = [
  { name: "id", of: ({ id }) => id, isBrief: true },
  { name: "name", of: ({ name }) => name, isBrief: true },
  { name: "external_id", of: ({ externalId }) => externalId },
  { name: "plan", of: ({ plan }) => plan, isBrief: true },
  { name: "max_keys", of: ({ maxKeys }) => maxKeys, isBrief: true },
  { name: "burst_per_minute", of: (account) => accountLimits(account).burstPerMinute },
  { name: "monthly_quota", of: (account) => accountLimits(account).monthlyQuota },
  { name: "billing_anchor", of: ({ billingAnchor }) => billingAnchor },
  { name: "created_at", of: ({ createdAt }) => createdAt, isBrief: true },
  { name: "suspended_at", of: ({ suspendedAt }) => suspendedAt, isBrief: true },
];
