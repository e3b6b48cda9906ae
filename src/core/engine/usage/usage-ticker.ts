import { minuteMs } from "../../model/durations.js";
import { StorageUnavailable } from "../../model/storage-unavailable.js";
import { toCounts, type Usage } from "../../model/usage/usage.js";
import type { StoredUsage, UsageReader } from "../../model/usage/usage-reader.js";
import type { Outcome } from "../../model/usage/usage-rows.js";
import type { UsageTick } from "../../model/usage/usage-tick.js";
import { every } from "../every.js";
import { readWatched, type WatchedKeys } from "./read-watched.js";

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
  /** By outcome and minute; null before the first reading. */
  seen: ReadonlyMap<string, number> | null;
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
  /** All who watch the same share one reading. */
  readonly #watched = new Map<string, Watched>();
  #reading: { stop(): void } | null = null;

  constructor(options: UsageTickerOptions) {
    this.#options = options;
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
      () => this.#read(),
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

  async #read(): Promise<void> {
    const { reader, nowMs } = this.#options;
    const firstMinute = Math.floor(nowMs() / minuteMs) - lateMinutes;
    const bounds = Array.from(
      { length: lateMinutes + 3 },
      (_, index) => new Date((firstMinute + index) * minuteMs),
    );
    const readings = await readWatched(reader, [...this.#watched.values()], bounds);
    const atMs = nowMs();
    // The last minute may not have begun. It is read because the clock of another server can be ahead.
    const begun = bounds.slice(0, Math.floor(atMs / minuteMs) - firstMinute + 2);
    for (const [watched, rows] of readings) {
      this.#note(watched, readingOf(rows, firstMinute), recentOf(rows, begun), atMs);
    }
  }

  #note(
    watched: Watched,
    reading: ReadonlyMap<string, readonly [Outcome, number]>,
    recent: Usage,
    atMs: number,
  ): void {
    const { seen } = watched;
    watched.seen = new Map([...reading].map(([cell, [, count]]) => [cell, count]));
    if (seen === null) return;
    for (const watching of watched.watching) {
      for (const [cell, [outcome, count]] of reading) {
        const more = count - (seen.get(cell) ?? 0);
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

function recentOf(rows: readonly StoredUsage[], bounds: readonly Date[]): Usage {
  const range = { bucket: "minute", level: "minute", timeZone: "UTC", bounds } as const;
  return { range, counts: toCounts(rows, range) };
}

/** The counts by outcome and minute. */
function readingOf(
  rows: readonly StoredUsage[],
  firstMinute: number,
): Map<string, readonly [Outcome, number]> {
  const reading = new Map<string, readonly [Outcome, number]>();
  for (const { outcome, buckets, counts } of rows) {
    buckets.forEach((bucket, index) =>
      reading.set(`${outcome} ${firstMinute + bucket}`, [outcome, counts[index] ?? 0]),
    );
  }
  return reading;
}
