import type { KeyId } from "../ids.js";
import type { ErrorCode } from "../../errors/catalogue.js";

export type Outcome = "accepted" | ErrorCode;

/** Checks of keys that are none of ours are counted together. */
export type UsageKey = KeyId | "unknown";

export interface UsageCount {
  readonly keyId: UsageKey;
  readonly outcome: Outcome;
  readonly minute: Date;
  readonly count: number;
}

export interface UsageBatch {
  readonly counts: readonly UsageCount[];
  /** When each key was last used, in milliseconds. */
  readonly lastUsed: ReadonlyMap<KeyId, number>;
}

export interface UsageStore {
  /** One statement for the whole batch: all of it is counted, or nothing. */
  write(batch: UsageBatch): Promise<void>;
}

export interface UsageRecorder {
  /** Never waits and never fails: counting must not slow a check. */
  count(id: KeyId | null, outcome: Outcome): void;
  /** A key was believed as a caller of Latchkey itself: used, but no check of somebody's. */
  markUsed(id: KeyId): void;
  /** Writes what was recorded; on failure it is kept for the next time. */
  flush(): Promise<void>;
}

const minuteMs = 60_000;
/** Beyond this, keys are not counted one by one until the database takes what is pending. */
const mostPending = 500_000;

type Tally = Map<UsageKey, number>;

export function createUsageRecorder(store: UsageStore, nowMs: () => number): UsageRecorder {
  let minute = 0;
  let tallies = new Map<Outcome, Tally>();
  let lastUsed = new Map<KeyId, number>();
  let pending: UsageCount[] = [];
  let flushing: Promise<void> = Promise.resolve();

  const close = () => {
    for (const [outcome, tally] of tallies) {
      for (const [keyId, count] of tally) {
        if (pending.length < mostPending) {
          pending.push({ keyId, outcome, minute: new Date(minute * minuteMs), count });
        }
      }
    }
    tallies = new Map();
  };

  const write = async () => {
    close();
    if (pending.length === 0 && lastUsed.size === 0) return;
    const batch = { counts: pending, lastUsed };
    pending = [];
    lastUsed = new Map();
    try {
      await store.write(batch);
    } catch (error) {
      pending = [...batch.counts, ...pending];
      lastUsed = new Map([...batch.lastUsed, ...lastUsed]);
      throw error;
    }
  };

  return {
    markUsed(id) {
      lastUsed.set(id, nowMs());
    },
    count(id, outcome) {
      const atMs = nowMs();
      const atMinute = Math.floor(atMs / minuteMs);
      if (atMinute !== minute) {
        close();
        minute = atMinute;
      }
      let tally = tallies.get(outcome);
      if (tally === undefined) {
        tally = new Map();
        tallies.set(outcome, tally);
      }
      const keyId = id ?? "unknown";
      tally.set(keyId, (tally.get(keyId) ?? 0) + 1);
      if (id !== null && outcome === "accepted") lastUsed.set(id, atMs);
    },
    flush() {
      // One after the other: a flush at shutdown must also write what came in during the one before.
      flushing = flushing.catch(() => undefined).then(write);
      return flushing;
    },
  };
}
