import type { Digest } from "../../model/keys/secret-digester.js";
import { digestWord } from "./digest-words.js";
import type { KeyEntry } from "./key-entry.js";

/** So much of the table stays empty at least, so that what is looked for stands at most a few steps from its place. */
const roomAKey = 1.5;

/** So many entries are looked at for one that may go; if all were asked about lately, the last of them goes. */
const mostLooks = 32;

/** What a key may hold on average, with its account: enough for an unrestricted key whose account has limits. */
export const bytesAKey = 2_200;

/**
 * Entries by their digests, so many at most and so many bytes, preferring those that were asked about again. With a million of them each
 * step of a look-up waits for memory, and here are the fewest: a place, and the entry in it. Digests are evenly spread,
 * and nobody without the pepper can choose one.
 */
export class KeyTable {
  readonly #max: number;
  readonly #maxBytes: number;
  readonly #places: (KeyEntry | null)[];
  readonly #mask: number;
  #size = 0;
  #bytes = 0;
  #hand = 0;

  constructor(max: number) {
    this.#max = max;
    this.#maxBytes = max * bytesAKey;
    const places = 2 ** Math.ceil(Math.log2(max * roomAKey + 1));
    this.#places = new Array<KeyEntry | null>(places).fill(null);
    this.#mask = places - 1;
  }

  get size(): number {
    return this.#size;
  }

  /** What the entries and their accounts hold, an account of many entries once. */
  get bytes(): number {
    return this.#bytes;
  }

  find(digest: Digest): KeyEntry | null {
    return this.#places[this.#placeFor(digest)] ?? null;
  }

  /**
   * Gives the entries that have to go: the one it takes the place of, and what is too much beside it. It stays itself,
   * even where it alone holds more than the table may.
   */
  set(entry: KeyEntry): readonly KeyEntry[] {
    const gone: KeyEntry[] = [];
    this.#enter(entry);
    const known = this.#places[this.#placeOf(entry)] ?? null;
    if (known !== null) gone.push(this.#remove(known));
    while (this.#size > 0 && (this.#size === this.#max || this.#bytes > this.#maxBytes)) {
      gone.push(this.#remove(this.#findOneThatMayGo()));
    }
    // Emptying a place may have moved up another one.
    this.#places[this.#placeOf(entry)] = entry;
    this.#size += 1;
    return gone;
  }

  /** Gives the entry that was there. */
  delete(digest: Digest): KeyEntry | null {
    const entry = this.find(digest);
    return entry === null ? null : this.#remove(entry);
  }

  clear(): void {
    this.#places.fill(null);
    this.#size = 0;
    this.#bytes = 0;
  }

  #enter({ bytes, accountEntry }: KeyEntry): void {
    if (accountEntry.keys === 0) this.#bytes += accountEntry.bytes;
    accountEntry.keys += 1;
    this.#bytes += bytes;
  }

  #remove(entry: KeyEntry): KeyEntry {
    const { bytes, accountEntry } = entry;
    this.#empty(this.#placeOf(entry));
    accountEntry.keys -= 1;
    if (accountEntry.keys === 0) this.#bytes -= accountEntry.bytes;
    this.#bytes -= bytes;
    return entry;
  }

  #placeFor(digest: Digest): number {
    return this.#search(
      digestWord(digest, 0),
      digestWord(digest, 1),
      digestWord(digest, 2),
      digestWord(digest, 3),
    );
  }

  #placeOf({ word0, word1, word2, word3 }: KeyEntry): number {
    return this.#search(word0, word1, word2, word3);
  }

  /** Where a digest stands, or would. */
  #search(word0: number, word1: number, word2: number, word3: number): number {
    const mask = this.#mask;
    for (let place = word0 & mask; ; place = (place + 1) & mask) {
      const entry = this.#places[place];
      if (entry == null) return place;
      const isIt =
        entry.word0 === word0 && entry.word1 === word1 && entry.word2 === word2 && entry.word3 === word3;
      if (isIt) return place;
    }
  }

  /** Goes round and round, and takes from each entry what it was asked about until it finds one that was not. */
  #findOneThatMayGo(): KeyEntry {
    for (let looks = 1; ;) {
      const entry = this.#places[this.#hand];
      this.#hand = (this.#hand + 1) & this.#mask;
      if (entry == null) continue;
      if (!entry.wasAskedAgain || looks === mostLooks) return entry;
      entry.wasAskedAgain = false;
      looks += 1;
    }
  }

  /** Moves up those that stand further from their first place because of this one. */
  #empty(place: number): void {
    const mask = this.#mask;
    let gap = place;
    for (let next = (gap + 1) & mask; ; next = (next + 1) & mask) {
      const entry = this.#places[next];
      if (entry == null) break;
      const steps = (next - entry.word0) & mask;
      if (steps < ((next - gap) & mask)) continue;
      this.#places[gap] = entry;
      gap = next;
    }
    this.#places[gap] = null;
    this.#size -= 1;
  }
}
