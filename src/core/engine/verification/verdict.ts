import type { ErrorCode } from "../../../errors/catalogue.js";
import { failure, type Failure } from "../../../errors/result.js";
import type { Account } from "../../model/accounts/account.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import type { SecretHint } from "../../model/keys/secret-record.js";
import type { LimitCounter } from "../limits/limit-counter.js";
import { limitNameOf, type LimitName } from "../../model/limits/limit-name.js";
import type { KeyEntry } from "./key-entry.js";

/** Why a key is accepted nowhere. */
export const keyCodes = [
  "api_key_missing",
  "api_key_invalid",
  "api_key_not_found",
  "api_key_revoked",
  "api_key_expired",
] as const satisfies readonly ErrorCode[];

/** Why a check rejects a key. */
export const rejectionCodes = [
  ...keyCodes,
  "account_suspended",
  "endpoint_restricted",
  "ip_restricted",
  "burst_limit_exceeded",
  "monthly_usage_limit_exceeded",
  "key_rate_limit_exceeded",
  "key_uses_exceeded",
] as const satisfies readonly ErrorCode[];

export type RejectionCode = (typeof rejectionCodes)[number];

/** The outcome of a check. It is a value: later checks of the same key do not change it. */
export interface Verdict {
  /** Null when the key is good. */
  readonly rejection: Failure<RejectionCode> | null;
  /** Null when no such key exists. */
  readonly key: CheckedKey | null;
}

export interface CheckedKey {
  readonly apiKey: ApiKey;
  readonly account: Account;
  /** The secret that was presented. */
  readonly secret: SecretHint;
  /** The limits that hold for the key, after the check. */
  readonly limits: readonly LimitState[];
}

export interface LimitState {
  readonly name: LimitName;
  readonly limit: number;
  /** As far as this replica knows: when several share the limit, more may have been taken. */
  readonly remaining: number;
  /** Null when windows differ in length, as months do, or there is only one. */
  readonly windowSeconds: number | null;
  /** Null when the window never ends. */
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
  // The documented value of a month is null.
  const endsMs = name === "month" ? null : counter.windowEndMs;
  const retryAfterSeconds = endsMs === null ? null : Math.max(1, Math.ceil((endsMs - nowMs) / 1_000));
  return failure(limitCodes[name], [], retryAfterSeconds);
}

export function toCheckedKey(entry: KeyEntry): CheckedKey {
  return {
    apiKey: entry.toApiKey(),
    account: entry.accountEntry.account,
    secret: entry.secret,
    limits: limitStates(entry),
  };
}

/** Every check makes these: the names are not read from the counters' subjects, and there is no list in between. */
function limitStates({ burst, month, rate, uses }: KeyEntry): LimitState[] {
  const states: LimitState[] = [];
  addState(states, "burst", burst);
  addState(states, "month", month);
  addState(states, "rate", rate);
  addState(states, "uses", uses);
  return states;
}

function addState(states: LimitState[], name: LimitName, counter: LimitCounter | null): void {
  if (counter === null) return;
  const { limit, remaining, windowSeconds, windowEndMs: resetsAtMs } = counter;
  states.push({ name, limit, remaining, windowSeconds, resetsAtMs });
}
