import { minuteMs } from "../../model/durations.js";
import type { KeyId } from "../../model/ids.js";
import type { ErrorCode } from "../../../errors/catalogue.js";
import { lastUseMs, setLastUse, type UsedKey } from "./used-key.js";
import { KeyUses, UsageRows, type Outcome, type UsageKey } from "../../model/usage/usage-rows.js";
import type { UsageBatch, UsageStore } from "../../model/usage/usage-store.js";

export interface UsageRecorder {
  /** Counts an accepted check. It never waits and never fails, so that counting does not slow a check. */
  accept(key: UsedKey): void;
  reject(id: KeyId | null, code: ErrorCode): void;
  /** The key was used to call Latchkey itself. That is a use of it, but no check. */
  markUsed(key: UsedKey): void;
  /** Writes all counts, and a share of the times of use. What could not be written is kept for the next flush. */
  flush(): Promise<void>;
  /** Writes everything. */
  finish(): Promise<void>;
}

/** Beyond this, new counts are dropped until the database takes the pending ones. */
const mostPending = 500_000;
/**
 * Counts are written with the next flush. Times of use may wait while very many keys are in use, to spare the
 * database: a flush writes this many of them, or a share of those that wait if that is more, the oldest first.
 */
const usesAFlush = 2_000;
const flushesToAllUses = 30;
/** For the last flush, which the end of the process waits for. */
const usesAtOnce = 10_000;
/** Between two turns of the event loop, so that checks go on while thousands of counts are read. */
const keysATurn = 1_000;

export function createUsageRecorder(store: Pick<UsageStore, "write">, nowMs: () => number): UsageRecorder {
  let minute = 0;
  /** Keys that were used in this minute, since their counts were last read. */
  let accepted: UsedKey[] = [];
  /** Keys whose counts are being read now. */
  let closing: UsedKey[] = [];
  let rejected = new Map<ErrorCode, Map<UsageKey, number>>();
  /** Keys whose last use is not written yet, the oldest first. */
  const used = new Set<UsedKey>();
  let pending = new UsageRows();
  let unconfirmed: UsageBatch | null = null;
  let batchNumber = 1;
  let flushing: Promise<void> = Promise.resolve();

  const keep = (keyId: UsageKey, outcome: Outcome, count: number) => {
    if (pending.length < mostPending) pending.add(keyId, outcome, minute, count);
  };

  const noteUse = (key: UsedKey) => {
    if (used.size < mostPending) used.add(key);
  };

  const closeAccepted = (keys: readonly UsedKey[]) => {
    for (const key of keys) {
      keep(key.id, "accepted", key.uncounted);
      key.uncounted = 0;
      noteUse(key);
    }
  };

  const closeMinute = () => {
    closeAccepted(closing);
    closeAccepted(accepted);
    for (const [outcome, tally] of rejected) {
      for (const [keyId, count] of tally) keep(keyId, outcome, count);
    }
    closing = [];
    accepted = [];
    rejected = new Map();
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

  /** The current time. Closes the minute if it is over. */
  const moment = (): number => {
    const atMs = nowMs();
    const beganMs = minute * minuteMs;
    if (atMs < beganMs || atMs >= beganMs + minuteMs) {
      closeMinute();
      minute = Math.floor(atMs / minuteMs);
    }
    return atMs;
  };

  const takeUses = async (most: number): Promise<KeyUses> => {
    const uses = new KeyUses();
    for (const key of used) {
      if (uses.length === most) break;
      used.delete(key);
      const atMs = lastUseMs(key);
      if (atMs !== null) uses.add(key.id, key.secretNumber, atMs);
      if (uses.length % keysATurn === 0) await new Promise(setImmediate);
    }
    return uses;
  };

  const confirm = async (batch: UsageBatch) => {
    await store.write(batchNumber, batch);
    unconfirmed = null;
    batchNumber += 1;
  };

  const write = async (mostUses: number) => {
    // A batch that may have been written goes first, unchanged and with its number.
    if (unconfirmed !== null) await confirm(unconfirmed);
    await closeInTurns();
    const uses = await takeUses(Math.max(mostUses, Math.ceil(used.size / flushesToAllUses)));
    if (pending.length === 0 && uses.length === 0) return;
    unconfirmed = { rows: pending, uses };
    pending = new UsageRows();
    await confirm(unconfirmed);
  };

  /** Flushes run one after the other: the last one must write what came during the one before. */
  const flush = (mostUses: number): Promise<void> => {
    flushing = flushing.catch(() => undefined).then(() => write(mostUses));
    return flushing;
  };

  return {
    accept(key) {
      setLastUse(key, moment());
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
      setLastUse(key, moment());
      noteUse(key);
    },
    flush: () => flush(usesAFlush),
    async finish() {
      do await flush(usesAtOnce);
      while (used.size > 0);
    },
  };
}
