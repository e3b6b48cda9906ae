import type { ErrorCode } from "../../../errors/catalogue.js";
import { failure, type Failure } from "../../../errors/result.js";
import { countersOf } from "../limits/key-limits.js";
import type { LimitCounter } from "../limits/limit-counter.js";
import { limitNameOf, type LimitName } from "../../model/limits/limit-name.js";
import type { KeyEntry } from "./key-entry.js";

/** What can be wrong with a presented key. */
export const rejectionCodes = [
  "api_key_missing",
  "api_key_invalid",
  "api_key_not_found",
  "api_key_revoked",
  "api_key_expired",
  "account_suspended",
  "endpoint_restricted",
  "ip_restricted",
  "burst_limit_exceeded",
  "monthly_usage_limit_exceeded",
  "key_rate_limit_exceeded",
  "key_uses_exceeded",
] as const satisfies readonly ErrorCode[];

export type RejectionCode = (typeof rejectionCodes)[number];

/** The answer about a key: good when there is no rejection. */
export interface Verdict {
  readonly rejection: Failure<RejectionCode> | null;
  /** The key as known; null when it is none of ours. */
  readonly entry: KeyEntry | null;
}

export interface LimitState {
  readonly name: LimitName;
  readonly limit: number;
  /** A guess from below when several replicas share the limit. */
  readonly remaining: number;
  readonly resetsAtMs: number | null;
}

const limitCodes = {
  burst: "burst_limit_exceeded",
  month: "monthly_usage_limit_exceeded",
  rate: "key_rate_limit_exceeded",
  uses: "key_uses_exceeded",
} as const satisfies Record<LimitName, RejectionCode>;

export function rejectForLimit(counter: LimitCounter, nowMs: number): Failure<RejectionCode> {
  const name = limitNameOf(counter.subject);
  // A month is not waited for: the documented value is null.
  const endsMs = name === "month" ? null : counter.windowEndMs;
  const retryAfterSeconds = endsMs === null ? null : Math.max(1, Math.ceil((endsMs - nowMs) / 1_000));
  return failure(limitCodes[name], [], retryAfterSeconds);
}

export function limitStates(entry: KeyEntry): LimitState[] {
  return countersOf(entry).map((counter) => ({
    name: limitNameOf(counter.subject),
    limit: counter.limit,
    remaining: counter.remaining,
    resetsAtMs: counter.windowEndMs,
  }));
}
