import type { PlaceCount } from "../../model/usage/used-from.js";

const mostPlaces = 20;
/** A full list takes one newcomer of so many: a client with ever new paths would replace one with every check. */
const newcomersPerPlace = 8;
/** A counter, its slot in the map, and the text that it is named by. */
export const bytesAPlace = 500;

interface Counter<Origin> {
  readonly number: number;
  /** Null for the rest. */
  readonly origin: Origin | null;
  count: number;
  lastUsedAtMs: number;
}

/** Bytes that all lists of this process may still take. */
export interface PlaceBudget {
  bytes: number;
}

/**
 * The places from which a key is used most, by their number. A newcomer to a full list takes the room of the one that was
 * used least, and of those used equally little, longest ago: what is used often stays. Counts are lower bounds, and their
 * sum is exact. Names are made when they are written, because checks wait for `note`.
 */
export class PlaceList<Origin> {
  readonly #budget: PlaceBudget;
  readonly #nameOf: (origin: Origin) => string;
  readonly #counters = new Map<number, Counter<Origin>>();
  readonly #rest: Counter<Origin> = { number: 0, origin: null, count: 0, lastUsedAtMs: 0 };
  #newcomers = 0;

  constructor(budget: PlaceBudget, nameOf: (origin: Origin) => string) {
    this.#budget = budget;
    this.#nameOf = nameOf;
  }

  /** False where `add` has to be called, with what the place is named by. */
  note(number: number, atMs: number): boolean {
    const counter = this.#counters.get(number);
    if (counter === undefined) return false;
    counter.count += 1;
    counter.lastUsedAtMs = atMs;
    return true;
  }

  noteRest(atMs: number): void {
    this.#rest.count += 1;
    this.#rest.lastUsedAtMs = atMs;
  }

  /** Whether a newcomer has a place now. */
  hasRoom(): boolean {
    if (this.#counters.size < mostPlaces) return this.#budget.bytes >= bytesAPlace;
    this.#newcomers = (this.#newcomers + 1) % newcomersPerPlace;
    return this.#newcomers === 0;
  }

  add(number: number, origin: Origin, atMs: number): void {
    if (this.#counters.size >= mostPlaces) this.#dropLeast();
    else this.#budget.bytes -= bytesAPlace;
    this.#counters.set(number, { number, origin, count: 1, lastUsedAtMs: atMs });
  }

  toCounts(): PlaceCount[] {
    const counted = [...this.#counters.values(), this.#rest].filter(({ count }) => count > 0);
    return counted.map(({ origin, count, lastUsedAtMs }) => ({
      value: origin === null ? null : this.#nameOf(origin),
      count,
      lastUsedAtMs,
    }));
  }

  release(): void {
    this.#budget.bytes += this.#counters.size * bytesAPlace;
  }

  #dropLeast(): void {
    let least: Counter<Origin> | null = null;
    for (const counter of this.#counters.values()) {
      if (least === null || isLess(counter, least)) least = counter;
    }
    if (least === null) return;
    this.#counters.delete(least.number);
    this.#rest.count += least.count;
    this.#rest.lastUsedAtMs = Math.max(this.#rest.lastUsedAtMs, least.lastUsedAtMs);
  }
}

function isLess(one: Counter<unknown>, other: Counter<unknown>): boolean {
  return one.count === other.count ? one.lastUsedAtMs < other.lastUsedAtMs : one.count < other.count;
}
