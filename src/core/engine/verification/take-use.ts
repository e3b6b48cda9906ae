import { failure, type Failure } from "../../../errors/result.js";
import type { LimitNotices } from "../events/limit-notices.js";
import type { LimitCounter } from "../limits/limit-counter.js";
import type { Limiter } from "../limits/limiter.js";
import type { KeyEntry } from "./key-entry.js";
import { rejectForLimit } from "./verdict.js";

type TooOften = Failure<"key_rate_limit_exceeded" | "key_uses_exceeded">;

export interface UseTaker {
  /**
   * Takes a use of the key that calls Latchkey itself, from its rate and its number of uses, not from its account's
   * limits.
   */
  take(entry: KeyEntry): Promise<TooOften | null>;
  /** Takes the uses that a key gives to a key that it creates. */
  handOver(entry: KeyEntry, uses: number): Promise<TooOften | null>;
}

interface Parts {
  readonly limiter: Limiter;
  readonly nowMs: () => number;
  readonly limitNotices: LimitNotices;
}

export function createUseTaker({ limiter, nowMs, limitNotices }: Parts): UseTaker {
  const takeFrom = async (
    entry: KeyEntry,
    counters: readonly (LimitCounter | null)[],
    cost: number,
  ): Promise<TooOften | null> => {
    const outcome = await limiter.take(
      counters.filter((counter) => counter !== null),
      cost,
    );
    if (outcome.isTaken) return null;
    limitNotices.reached(entry, outcome.counter);
    const { code, retryAfterSeconds } = rejectForLimit(outcome.counter, nowMs());
    return code === "key_rate_limit_exceeded"
      ? failure(code, [], retryAfterSeconds)
      : failure("key_uses_exceeded");
  };
  return {
    take: (entry) => takeFrom(entry, [entry.rate, entry.uses], 1),
    handOver: (entry, uses) => takeFrom(entry, [entry.uses], uses),
  };
}
