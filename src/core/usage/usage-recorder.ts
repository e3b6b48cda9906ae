import type { KeyId } from "../ids.js";
import type { ErrorCode } from "../../errors/catalogue.js";

export type Outcome = "accepted" | ErrorCode;

/** Checks of keys that are none of ours are counted together. */
export type UsageKey = KeyId | "unknown";

export interface UsageRow {
  readonly keyId: UsageKey;
  readonly outcome: Outcome;
  readonly minuteMs: number;
  /** None: the key was used, and no check counted. */
  readonly count: number;
  readonly lastUsedAtMs: number | null;
}

export interface UsageStore {
  /**
   * One statement for all rows, which are counted or not. Batches of a recorder are numbered from 1; one
   * that comes again, because nobody heard that it was written, is not counted again.
   */
  write(batch: number, rows: readonly UsageRow[]): Promise<void>;
}

/** A key's own tally stands in what is remembered of it: to count a check, nothing needs to be looked up. */
export interface UsedKey {
  readonly id: KeyId;
  lastUsedAtMs: number;
  uncounted: number;
}

export interface UsageRecorder {
  /** Never waits and never fails: counting must not slow a check. */
  accept(key: UsedKey): void;
  reject(id: KeyId | null, code: ErrorCode): void;
  /** A key was believed as a caller of Latchkey itself: used, but no check of somebody's. */
  markUsed(key: UsedKey): void;
  /** Writes what was recorded; on failure it is kept for the next time. */
  flush(): Promise<void>;
}

const minuteMs = 60_000;
/** Beyond this, nothing more is kept until the database takes what is pending. */
const mostPending = 500_000;

export function createUsageRecorder(store: UsageStore, nowMs: () => number): UsageRecorder {
  let openMinuteMs = 0;
  let accepted: UsedKey[] = [];
  let rejected = new Map<ErrorCode, Map<UsageKey, number>>();
  let used = new Map<KeyId, number>();
  let pending: UsageRow[] = [];
  let unconfirmed: readonly UsageRow[] = [];
  let batch = 1;
  let flushing: Promise<void> = Promise.resolve();

  const keep = (row: UsageRow) => {
    if (pending.length < mostPending) pending.push(row);
  };

  const closeMinute = () => {
    for (const key of accepted) {
      const { id: keyId, uncounted: count, lastUsedAtMs } = key;
      keep({ keyId, outcome: "accepted", minuteMs: openMinuteMs, count, lastUsedAtMs });
      key.uncounted = 0;
    }
    for (const [outcome, tally] of rejected) {
      for (const [keyId, count] of tally) {
        keep({ keyId, outcome, minuteMs: openMinuteMs, count, lastUsedAtMs: null });
      }
    }
    for (const [keyId, lastUsedAtMs] of used) {
      keep({ keyId, outcome: "accepted", minuteMs: openMinuteMs, count: 0, lastUsedAtMs });
    }
    accepted = [];
    rejected = new Map();
    used = new Map();
  };

  /** The time of what is being counted, in the minute it belongs to. */
  const moment = (): number => {
    const atMs = nowMs();
    if (atMs < openMinuteMs || atMs >= openMinuteMs + minuteMs) {
      closeMinute();
      openMinuteMs = Math.floor(atMs / minuteMs) * minuteMs;
    }
    return atMs;
  };

  const confirm = async () => {
    await store.write(batch, unconfirmed);
    unconfirmed = [];
    batch += 1;
  };

  const write = async () => {
    // What may have been written goes first, unchanged and under its number.
    if (unconfirmed.length > 0) await confirm();
    closeMinute();
    if (pending.length === 0) return;
    unconfirmed = pending;
    pending = [];
    await confirm();
  };

  return {
    accept(key) {
      key.lastUsedAtMs = moment();
      if (key.uncounted === 0) accepted.push(key);
      key.uncounted += 1;
    },
    reject(id, code) {
      moment();
      let tally = rejected.get(code);
      if (tally === undefined) {
        tally = new Map();
        rejected.set(code, tally);
      }
      const keyId = id ?? "unknown";
      tally.set(keyId, (tally.get(keyId) ?? 0) + 1);
    },
    markUsed(key) {
      key.lastUsedAtMs = moment();
      used.set(key.id, key.lastUsedAtMs);
    },
    flush() {
      // One after the other: a flush at shutdown must also write what came in during the one before.
      flushing = flushing.catch(() => undefined).then(write);
      return flushing;
    },
  };
}
