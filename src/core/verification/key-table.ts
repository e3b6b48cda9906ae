import type { Digest } from "../keys/secret-digester.js";
import type { KeyEntry } from "./key-entry.js";

/** So much of the table stays empty at least, so that what is looked for stands at most a few steps from its place. */
const roomAKey = 1.5;

/** So many entries are looked at for one that may go; if all were asked about lately, the last of them goes. */
const mostLooks = 32;

/**
 * Entries by their digests, so many at most, preferring those that were asked about again. With a million of them each
 * step of a look-up waits for memory, and here are the fewest: a place, the entry in it, and its digest. Digests are
 * evenly spread, and nobody without the pepper can choose one.
 */
export class KeyTable {
  readonly #max: number;
  readonly #places: (KeyEntry | null)[];
  readonly #mask: number;
  #size = 0;
  #hand = 0;

  constructor(max: number) {
    this.#max = max;
    const places = 2 ** Math.ceil(Math.log2(max * roomAKey + 1));
    this.#places = new Array<KeyEntry | null>(places).fill(null);
    this.#mask = places - 1;
  }

  get size(): number {
    return this.#size;
  }

  find(digest: Digest): KeyEntry | null {
    return this.#places[this.#placeFor(digest)] ?? null;
  }

  /** Gives the entry that has to go, if any: the one it takes the place of, or one too many. */
  set(entry: KeyEntry): KeyEntry | null {
    const gone = this.find(entry.digest) ?? (this.#size === this.#max ? this.#findOneThatMayGo() : null);
    if (gone !== null) this.delete(gone.digest);
    this.#places[this.#placeFor(entry.digest)] = entry;
    this.#size += 1;
    return gone;
  }

  /** Gives the entry that was there. */
  delete(digest: Digest): KeyEntry | null {
    const place = this.#placeFor(digest);
    const entry = this.#places[place] ?? null;
    if (entry !== null) this.#empty(place);
    return entry;
  }

  clear(): void {
    this.#places.fill(null);
    this.#size = 0;
  }

  /** Where a digest stands, or would. */
  #placeFor(digest: Digest): number {
    const mask = this.#mask;
    for (let place = firstPlace(digest) & mask; ; place = (place + 1) & mask) {
      const entry = this.#places[place];
      if (entry == null || entry.digest === digest) return place;
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
      const steps = (next - firstPlace(entry.digest)) & mask;
      if (steps < ((next - gap) & mask)) continue;
      this.#places[gap] = entry;
      gap = next;
    }
    this.#places[gap] = null;
    this.#size -= 1;
  }
}

function firstPlace(digest: Digest): number {
  return (
    digest.charCodeAt(0) |
    (digest.charCodeAt(1) << 8) |
    (digest.charCodeAt(2) << 16) |
    (digest.charCodeAt(3) << 24)
  );
}
