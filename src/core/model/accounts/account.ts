import type { AccountId } from "../ids.js";
import type { KeyPolicy } from "./key-policy.js";
import type { Plan } from "../limits/plans.js";

export interface Account extends KeyPolicy {
  readonly id: AccountId;
  readonly name: string;
  /** The id of the account in the operator's own systems, unique. */
  readonly externalId: string | null;
  /** How many active keys it may hold. */
  readonly maxKeys: number;
  readonly createdAt: Date;
  readonly plan: Plan;
  /** The account's own numbers. They take precedence over those of its plan. */
  readonly burstPerMinute: number | null;
  readonly monthlyQuota: number | null;
  /** Billing months are counted from here. */
  readonly billingAnchor: Date;
  /** While it is suspended none of its keys is accepted at the gateway. */
  readonly suspendedAt: Date | null;
  /** A JSON object of the operator's, as text. */
  readonly metadata: string | null;
  /** Whether its people are mailed before keys end. */
  readonly mailsAboutKeys: boolean;
  /** Whether they are mailed when a limit is nearly used up, and when it is. */
  readonly mailsAboutLimits: boolean;
}

export const defaultMaxKeys = 10;
