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
  readonly count: number;
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

  get length(): number {
    return this.keyIds.length;
  }

  add({ keyId, outcome, minute, count }: UsageRow): void {
    this.keyIds.push(keyId);
    this.outcomes.push(outcome);
    this.minutes.push(minute);
    this.counts.push(count);
  }
}

/** When keys were last used. */
export class KeyUses {
  readonly keyIds: KeyId[] = [];
  /** Since the epoch. */
  readonly usedAtMs: number[] = [];

  get length(): number {
    return this.keyIds.length;
  }

  add(keyId: KeyId, usedAtMs: number): void {
    this.keyIds.push(keyId);
    this.usedAtMs.push(usedAtMs);
  }
}
