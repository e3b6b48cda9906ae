import type { ErrorCode } from "../../errors/catalogue.js";
import type { KeyId } from "../ids.js";

export type Outcome = "accepted" | ErrorCode;

/** Checks of keys that are none of ours are counted together. */
export type UsageKey = KeyId | "unknown";

export interface UsageRow {
  readonly keyId: UsageKey;
  readonly outcome: Outcome;
  /** Since the epoch. */
  readonly minute: number;
  /** None: the key was used, and no check counted. */
  readonly count: number;
  /** Milliseconds into the minute; null for a refusal. */
  readonly lastUsedMs: number | null;
}

/**
 * Rows, kept by columns of whole numbers and texts that exist already: thousands wait for every flush, and as objects
 * they would be copied by the garbage collector, while checks wait for it.
 */
export class UsageRows {
  readonly keyIds: UsageKey[] = [];
  readonly outcomes: Outcome[] = [];
  readonly minutes: number[] = [];
  readonly counts: number[] = [];
  readonly lastUsedMs: (number | null)[] = [];

  get length(): number {
    return this.keyIds.length;
  }

  add({ keyId, outcome, minute, count, lastUsedMs }: UsageRow): void {
    this.keyIds.push(keyId);
    this.outcomes.push(outcome);
    this.minutes.push(minute);
    this.counts.push(count);
    this.lastUsedMs.push(lastUsedMs);
  }
}
