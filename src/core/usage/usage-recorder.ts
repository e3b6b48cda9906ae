import type { KeyId } from "../ids.js";
import type { ErrorCode } from "../../errors/catalogue.js";
import { UsageRows, type UsageKey, type UsageRow } from "./usage-rows.js";

export interface UsageStore {
  /**
   * One statement for all rows, which are counted or not. Batches of a recorder are numbered from 1; one
   * that comes again, because nobody heard that it was written, is not counted again.
   */
  write(batch: number, rows: UsageRows): Promise<void>;
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
/** Between two turns of the event loop: checks go on while thousands of tallies are read. */
const keysATurn = 1_000;

export function createUsageRecorder(store: UsageStore, nowMs: () => number): UsageRecorder {
  let minute = 0;
  /** Those used in this minute since their tallies were last read. */
  let accepted: UsedKey[] = [];
  /** Of those, whose tallies are being read. */
  let closing: UsedKey[] = [];
  let rejected = new Map<ErrorCode, Map<UsageKey, number>>();
  let used = new Map<KeyId, number>();
  let pending = new UsageRows();
  let unconfirmed = new UsageRows();
  let batch = 1;
  let flushing: Promise<void> = Promise.resolve();

  const keep = (row: UsageRow) => {
    if (pending.length < mostPending) pending.add(row);
  };

  const intoMinute = (atMs: number) => Math.round(atMs - minute * minuteMs);

  const closeAccepted = (keys: readonly UsedKey[]) => {
    for (const key of keys) {
      const { id: keyId, uncounted: count, lastUsedAtMs } = key;
      keep({ keyId, outcome: "accepted", minute, count, lastUsedMs: intoMinute(lastUsedAtMs) });
      key.uncounted = 0;
    }
  };

  const closeMinute = () => {
    closeAccepted(closing);
    closeAccepted(accepted);
    for (const [outcome, tally] of rejected) {
      for (const [keyId, count] of tally) keep({ keyId, outcome, minute, count, lastUsedMs: null });
    }
    for (const [keyId, lastUsedAtMs] of used) {
      keep({ keyId, outcome: "accepted", minute, count: 0, lastUsedMs: intoMinute(lastUsedAtMs) });
    }
    closing = [];
    accepted = [];
    rejected = new Map();
    used = new Map();
  };

  const closeInTurns = async () => {
    closing = accepted;
    accepted = [];
    while (closing.length > keysATurn) {
      closeAccepted(closing.splice(-keysATurn));
      await new Promise(setImmediate);
    }
    closeMinute();
  };

  /** The time of what is being counted, in the minute it belongs to. */
  const moment = (): number => {
    const atMs = nowMs();
    const beganMs = minute * minuteMs;
    if (atMs < beganMs || atMs >= beganMs + minuteMs) {
      closeMinute();
      minute = Math.floor(atMs / minuteMs);
    }
    return atMs;
  };

  const confirm = async () => {
    await store.write(batch, unconfirmed);
    unconfirmed = new UsageRows();
    batch += 1;
  };

  const write = async () => {
    // What may have been written goes first, unchanged and under its number.
    if (unconfirmed.length > 0) await confirm();
    await closeInTurns();
    if (pending.length === 0) return;
    unconfirmed = pending;
    pending = new UsageRows();
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
