import { minuteMs } from "../../model/durations.js";
import { grouped } from "../../model/grouped.js";
import type { KeyId } from "../../model/ids.js";
import type { KeyReach } from "../../model/keys/key-reach.js";
import { addMinuteCounts, toMinuteCounts, type MinuteCounts } from "../../model/usage/minute-counts.js";
import type { FlushMarks, UsageReader } from "../../model/usage/usage-reader.js";

/** What is watched: one key, or all keys of the reach when `keyId` is null. */
export interface WatchedKeys {
  readonly reach: KeyReach;
  readonly keyId: KeyId | null;
}

type Reading<Watched> = readonly (readonly [Watched, MinuteCounts])[];

/** How long only what was flushed is added to a reading. What was flushed and folded between two readings is not in it. */
const wholeEveryMs = minuteMs;

/** Reads the counts of all that is watched by minutes: one statement for the single keys and one for the reaches. */
export class WatchedReader<Watched extends WatchedKeys> {
  readonly #reader: UsageReader;
  /** Of the reaches. An account may have counted a million keys in five minutes, and twenty thousand in the last second. */
  #sums: ReadonlyMap<Watched, MinuteCounts> = new Map();
  #marks: FlushMarks = new Map();
  #wholeAtMs = 0;

  constructor(reader: UsageReader) {
    this.#reader = reader;
  }

  async read(watched: readonly Watched[], bounds: readonly Date[], nowMs: number): Promise<Reading<Watched>> {
    const single = watched.flatMap((one) => (one.keyId === null ? [] : [{ one, keyId: one.keyId }]));
    const whole = watched.filter(({ keyId }) => keyId === null);
    const [ofKeys, ofReaches] = await Promise.all([
      this.#readKeys(single, bounds),
      this.#readReaches(whole, bounds, nowMs),
    ]);
    return [...ofKeys, ...ofReaches];
  }

  async #readKeys(
    watched: readonly { readonly one: Watched; readonly keyId: KeyId }[],
    bounds: readonly Date[],
  ): Promise<Reading<Watched>> {
    const [from] = bounds;
    if (watched.length === 0 || from === undefined) return [];
    const rows = await this.#reader.read({
      range: { level: "minute", bounds },
      accountIds: [...new Set(watched.map(({ one }) => one.reach.accountId))],
      keyIds: watched.map(({ keyId }) => keyId),
      limitedTo: null,
      groupBy: "key",
      top: watched.length,
    });
    const byKey = grouped(rows, ({ group }) => group);
    return watched.map(({ one, keyId }) => [one, toMinuteCounts(byKey.get(keyId) ?? [], from)]);
  }

  async #readReaches(
    watched: readonly Watched[],
    bounds: readonly Date[],
    nowMs: number,
  ): Promise<Reading<Watched>> {
    const [from] = bounds;
    if (watched.length === 0 || from === undefined) return [];
    const isWhole =
      Math.abs(nowMs - this.#wholeAtMs) >= wholeEveryMs || watched.some((one) => !this.#sums.has(one));
    const reaches = watched.map(({ reach }) => reach);
    const { lists, upTo } = await this.#reader.readMinutes(bounds, reaches, isWhole ? null : this.#marks);
    const read = watched.map((one, index) => [one, toMinuteCounts(lists[index] ?? [], from)] as const);
    if (isWhole) this.#wholeAtMs = nowMs;
    this.#marks = isWhole ? upTo : new Map([...this.#marks, ...upTo]);
    this.#sums = new Map(
      isWhole
        ? read
        : read.map(([one, more]) => [one, addMinuteCounts(this.#sums.get(one) ?? new Map(), more, from)]),
    );
    return [...this.#sums];
  }
}
