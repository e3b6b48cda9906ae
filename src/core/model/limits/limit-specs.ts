import type { Account } from "../accounts/account.js";
import type { ApiKey } from "../keys/api-key.js";
import { accountLimits } from "./account-limits.js";
import type { LimitName } from "./limit-name.js";
import type { LimitSpec } from "./limit-spec.js";

type Specs<Name extends LimitName> = Readonly<Record<Name, LimitSpec | null>>;

/** What an account limits; null where there is no limit. */
export function accountLimitSpecs(account: Account): Specs<"burst" | "month"> {
  const { burstPerMinute, monthlyQuota } = accountLimits(account);
  const window = { kind: "month", anchor: account.billingAnchor } as const;
  return {
    burst: burstPerMinute === null ? null : inSeconds(burstPerMinute, 60),
    month: monthlyQuota === null ? null : { max: monthlyQuota, window },
  };
}

/** What a key limits by itself. */
export function keyLimitSpecs({ rate, maxUses }: Pick<ApiKey, "rate" | "maxUses">): Specs<"rate" | "uses"> {
  return {
    rate: rate === null ? null : inSeconds(rate.limit, rate.windowSeconds),
    uses: maxUses === null ? null : { max: maxUses, window: { kind: "total" } },
  };
}

function inSeconds(max: number, seconds: number): LimitSpec {
  return { max, window: { kind: "seconds", seconds } };
}
