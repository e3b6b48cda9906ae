import type { Digest } from "../../model/keys/secret-digester.js";
import { digestWord } from "./digest-words.js";
import type { KeyEntry } from "./key-entry.js";

/** Slots for each key. The table stays so empty that a look-up takes only a few steps. */
const slotsPerKey = 1.5;

/** An eviction looks at this many entries at most. If all were used lately, the last of them is evicted. */
const mostLooks = 32;

/**
 * The bytes that a key may have on average, with its account: enough for an unrestricted key whose account has
 * limits.
 */
export const bytesAKey = 2_200;

/**
 * A hash table of entries by digest, bounded in number and in bytes, with CLOCK eviction. With a million entries
 * each step of a look-up waits for memory, so there are only two: the slot, and the entry in it. Digests are evenly
 * spread, and nobody without the pepper can choose one.
 */
export class KeyTable {
  readonly #max: number;
  readonly #maxBytes: number;
  readonly #slots: (KeyEntry | null)[];
  readonly #mask: number;
  #size = 0;
  #bytes = 0;
  #hand = 0;
  #evictions = 0;

  constructor(max: number) {
    this.#max = max;
    this.#maxBytes = max * bytesAKey;
    const slots = 2 ** Math.ceil(Math.log2(max * slotsPerKey + 1));
    this.#slots = new Array<KeyEntry | null>(slots).fill(null);
    this.#mask = slots - 1;
  }

  get size(): number {
    return this.#size;
  }

  /** The bytes of all entries and of their accounts, each account once. */
  get bytes(): number {
    return this.#bytes;
  }

  /** How many entries made room for others so far. */
  get evictions(): number {
    return this.#evictions;
  }

  find(digest: Digest): KeyEntry | null {
    return this.#slots[this.#slotFor(digest)] ?? null;
  }

  /**
   * Returns the evicted entries: the one that it replaces, and those beyond the bounds. The new entry stays, even if
   * it alone is beyond the bounds.
   */
  set(entry: KeyEntry): readonly KeyEntry[] {
    const gone: KeyEntry[] = [];
    this.#enter(entry);
    const known = this.#slots[this.#slotOf(entry)] ?? null;
    if (known !== null) gone.push(this.#remove(known));
    while (this.#size > 0 && (this.#size === this.#max || this.#bytes > this.#maxBytes)) {
      gone.push(this.#remove(this.#findOneThatMayGo()));
      this.#evictions += 1;
    }
    // An eviction may have moved the entry in this slot.
    this.#slots[this.#slotOf(entry)] = entry;
    this.#size += 1;
    return gone;
  }

  /** Returns the entry that was deleted. */
  delete(digest: Digest): KeyEntry | null {
    const entry = this.find(digest);
    return entry === null ? null : this.#remove(entry);
  }

  clear(): void {
    this.#slots.fill(null);
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
    this.#empty(this.#slotOf(entry));
    accountEntry.keys -= 1;
    if (accountEntry.keys === 0) this.#bytes -= accountEntry.bytes;
    this.#bytes -= bytes;
    return entry;
  }

  #slotFor(digest: Digest): number {
    return this.#search(
      digestWord(digest, 0),
      digestWord(digest, 1),
      digestWord(digest, 2),
      digestWord(digest, 3),
    );
  }

  #slotOf({ word0, word1, word2, word3 }: KeyEntry): number {
    return this.#search(word0, word1, word2, word3);
  }

  /** The slot of a digest: its entry's, or the empty one where it would go. */
  #search(word0: number, word1: number, word2: number, word3: number): number {
    const mask = this.#mask;
    for (let slot = word0 & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot];
      if (entry == null) return slot;
      const isIt =
        entry.word0 === word0 && entry.word1 === word1 && entry.word2 === word2 && entry.word3 === word3;
      if (isIt) return slot;
    }
  }

  /**
   * CLOCK eviction: goes around the table, and clears the mark of each used entry, until it finds an entry without
   * the mark.
   */
  #findOneThatMayGo(): KeyEntry {
    for (let looks = 1; ;) {
      const entry = this.#slots[this.#hand];
      this.#hand = (this.#hand + 1) & this.#mask;
      if (entry == null) continue;
      if (!entry.wasAskedAgain || looks === mostLooks) return entry;
      entry.wasAskedAgain = false;
      looks += 1;
    }
  }

  /** Empties the slot, and moves up the entries that are further from their first slot because of it. */
  #empty(slot: number): void {
    const mask = this.#mask;
    let gap = slot;
    for (let next = (gap + 1) & mask; ; next = (next + 1) & mask) {
      const entry = this.#slots[next];
      if (entry == null) break;
      const steps = (next - entry.word0) & mask;
      if (steps < ((next - gap) & mask)) continue;
      this.#slots[gap] = entry;
      gap = next;
    }
    this.#slots[gap] = null;
    this.#size -= 1;
  }
}
