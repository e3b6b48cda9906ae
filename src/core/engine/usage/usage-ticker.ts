import { minuteMs } from "../../model/durations.js";
import { StorageUnavailable } from "../../model/storage-unavailable.js";
import { toMinuteRows, type MinuteCounts } from "../../model/usage/minute-counts.js";
import { toCounts, type Usage } from "../../model/usage/usage.js";
import type { UsageReader } from "../../model/usage/usage-reader.js";
import type { Outcome } from "../../model/usage/usage-rows.js";
import type { UsageTick } from "../../model/usage/usage-tick.js";
import { every } from "../every.js";
import { WatchedReader, type WatchedKeys } from "./watched-reader.js";

/** Counts that come later than this after their minute are in no tick. */
const lateMinutes = 4;
const readMs = 1_000;

export interface TickWatcher {
  readonly everySeconds: number;
  push(tick: UsageTick): void;
  /** Counts may be missing from here on. */
  fail(): void;
}

interface Watching {
  readonly watcher: TickWatcher;
  sinceMs: number;
  counts: Map<Outcome, number>;
}

/** What was read last of the keys, and who watches them. */
interface Watched extends WatchedKeys {
  readonly watching: Set<Watching>;
  /** Null before the first reading. */
  seen: MinuteCounts | null;
}

interface UsageTickerOptions {
  readonly reader: UsageReader;
  /** The time of the database. */
  readonly nowMs: () => number;
  readonly onProblem: (error: unknown) => void;
}

/** Reads all watched keys and accounts of this replica once a second, while there are any. */
export class UsageTicker {
  readonly #options: UsageTickerOptions;
  readonly #reader: WatchedReader<Watched>;
  /** All who watch the same share one reading. */
  readonly #watched = new Map<string, Watched>();
  #reading: { stop(): void } | null = null;
  #turnsToPause = 0;

  constructor(options: UsageTickerOptions) {
    this.#options = options;
    this.#reader = new WatchedReader(options.reader);
  }

  /** Returns how to end it. */
  watch(keys: WatchedKeys, watcher: TickWatcher): () => void {
    const name = nameOf(keys);
    const watched = this.#watched.get(name) ?? { ...keys, watching: new Set(), seen: null };
    this.#watched.set(name, watched);
    const watching: Watching = { watcher, sinceMs: this.#options.nowMs(), counts: new Map() };
    watched.watching.add(watching);
    this.#reading ??= every(
      readMs,
      () => this.#takeTurn(),
      (error) => this.#fail(error),
    );
    return () => {
      watched.watching.delete(watching);
      if (watched.watching.size === 0 && this.#watched.get(name) === watched) this.#watched.delete(name);
      if (this.#watched.size > 0) return;
      this.#reading?.stop();
      this.#reading = null;
    };
  }

  async #takeTurn(): Promise<void> {
    this.#turnsToPause -= 1;
    if (this.#turnsToPause > 0) return;
    const { nowMs } = this.#options;
    const beganMs = nowMs();
    try {
      await this.#read(beganMs);
    } finally {
      // As long as the reading took, so that readings keep the database for half of the time at most.
      this.#turnsToPause = (nowMs() - beganMs) / readMs;
    }
  }

  async #read(beganMs: number): Promise<void> {
    const firstMinute = Math.floor(beganMs / minuteMs) - lateMinutes;
    const bounds = Array.from(
      { length: lateMinutes + 3 },
      (_, index) => new Date((firstMinute + index) * minuteMs),
    );
    const readings = await this.#reader.read([...this.#watched.values()], bounds, beganMs);
    const atMs = this.#options.nowMs();
    // The last minute may not have begun. It is read because the clock of another server can be ahead.
    const begun = bounds.slice(0, Math.floor(atMs / minuteMs) - firstMinute + 2);
    for (const [watched, reading] of readings) this.#note(watched, reading, recentOf(reading, begun), atMs);
  }

  #note(watched: Watched, reading: MinuteCounts, recent: Usage, atMs: number): void {
    const { seen } = watched;
    watched.seen = reading;
    if (seen === null) return;
    for (const watching of watched.watching) {
      for (const [cell, { outcome, count }] of reading) {
        const more = count - (seen.get(cell)?.count ?? 0);
        if (more > 0) watching.counts.set(outcome, (watching.counts.get(outcome) ?? 0) + more);
      }
      // Readings are a little more than a second apart, and a tick a second must not miss every other one.
      if (atMs - watching.sinceMs < watching.watcher.everySeconds * 1_000 - readMs / 2) continue;
      const tick = { at: new Date(atMs), counts: watching.counts, recent };
      watching.sinceMs = atMs;
      watching.counts = new Map();
      watching.watcher.push(tick);
    }
  }

  #fail(error: unknown): void {
    if (!(error instanceof StorageUnavailable)) this.#options.onProblem(error);
    for (const { watching } of [...this.#watched.values()]) {
      for (const { watcher } of [...watching]) watcher.fail();
    }
  }
}

function nameOf({ reach: { accountId, limitedTo }, keyId }: WatchedKeys): string {
  return keyId ?? JSON.stringify([accountId, limitedTo]);
}

function recentOf(reading: MinuteCounts, bounds: readonly Date[]): Usage {
  const range = { bucket: "minute", level: "minute", timeZone: "UTC", bounds } as const;
  return { range, counts: toCounts(toMinuteRows(reading, bounds), range) };
}
