import type { ErrorCode } from "../../../errors/catalogue.js";
import type { KeyId } from "../ids.js";

export type Outcome = "accepted" | ErrorCode;

/** Checks of unknown keys are counted together. */
export type UsageKey = KeyId | "unknown";

/** The checks of one minute with the same outcome: keys, and how often each was checked. */
export interface UsageTally {
  readonly outcome: Outcome;
  /** Since the epoch. */
  readonly minute: number;
  readonly keyIds: UsageKey[];
  readonly counts: number[];
}

/**
 * Stored in columns of existing texts and integers. Thousands of rows wait for each flush; as objects they would be
 * copied by the garbage collector, while checks wait for it.
 */
export class UsageRows {
  readonly tallies: UsageTally[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(keyId: UsageKey, outcome: Outcome, minute: number, count: number): void {
    const { keyIds, counts } = this.#tallyOf(outcome, minute);
    keyIds.push(keyId);
    counts.push(count);
    this.#length += 1;
  }

  /** Almost always the latest tally. */
  #tallyOf(outcome: Outcome, minute: number): UsageTally {
    const isIt = (tally: UsageTally) => tally.outcome === outcome && tally.minute === minute;
    const found = this.tallies.findLast(isIt);
    if (found !== undefined) return found;
    const tally: UsageTally = { outcome, minute, keyIds: [], counts: [] };
    this.tallies.push(tally);
    return tally;
  }
}

/** When keys were last used, and by which of their secrets. */
export class KeyUses {
  readonly keyIds: KeyId[] = [];
  readonly secretNumbers: number[] = [];
  /** Since the epoch. */
  readonly usedAtMs: number[] = [];

  get length(): number {
    return this.keyIds.length;
  }

  add(keyId: KeyId, secretNumber: number, usedAtMs: number): void {
    this.keyIds.push(keyId);
    this.secretNumbers.push(secretNumber);
    this.usedAtMs.push(usedAtMs);
  }
}
