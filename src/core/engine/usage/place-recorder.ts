import type { AccountId } from "../../model/ids.js";
import type { PlacesOfHour, PlaceStore } from "../../model/usage/used-from.js";
import { bytesAKey, KeyPlaces } from "./key-places.js";
import type { PlaceBudget } from "./place-list.js";
import { lastUseMs, type UsedKey } from "./used-key.js";

/** What all keys together may take. Beyond it, new places count as the rest, and new keys are not noted. */
const mostBytes = 64 * 1_024 * 1_024;
/** A flush writes this many keys, or a share of those that wait if that is more, the oldest first. */
const keysAFlush = 2_000;
const flushesToAllKeys = 6;
const keysATurn = 200;
const minutesAnHour = 60;

/** A remembered secret of a key, of which this is a part so that noting a check needs no look-up. */
export interface PlacedKey extends UsedKey {
  readonly accountEntry: { readonly account: { readonly id: AccountId } };
  places: KeyPlaces | null;
}

interface PlacedRequest {
  readonly ip: string | null;
  readonly endpoint: string | null;
  readonly method: string | null;
}

/** Notes from where keys are used and for what. It is all in memory between two flushes: `kill -9` can lose that. */
export class PlaceRecorder {
  readonly #store: PlaceStore;
  readonly #budget: PlaceBudget;
  readonly #changed = new Set<KeyPlaces>();
  /** All that take room, by their hour. */
  readonly #byHour = new Map<number, Set<KeyPlaces>>();
  #part = 0;
  #latestHour = 0;
  #flushing: Promise<void> = Promise.resolve();

  constructor(store: PlaceStore, bytes: number = mostBytes) {
    this.#store = store;
    this.#budget = { bytes };
  }

  /** Of a check that was just accepted: the time of the key's last use is its time. */
  note(key: PlacedKey, { ip, endpoint, method }: PlacedRequest): void {
    const hour = Math.floor(key.lastUsedMinute / minutesAnHour);
    if (hour > this.#latestHour) this.#latestHour = hour;
    if (key.places?.hour !== hour) key.places = this.#begin(key, hour);
    const { places } = key;
    if (places === null) return;
    places.note(ip, endpoint, method, lastUseMs(key) ?? 0);
    if (places.isChanged) return;
    places.isChanged = true;
    this.#changed.add(places);
  }

  /** Flushes run one after the other. */
  flush(): Promise<void> {
    return this.#inTurn(() => Math.max(keysAFlush, Math.ceil(this.#changed.size / flushesToAllKeys)));
  }

  finish(): Promise<void> {
    return this.#inTurn(() => this.#changed.size);
  }

  #inTurn(most: () => number): Promise<void> {
    this.#flushing = this.#flushing.catch(() => undefined).then(() => this.#write(most()));
    return this.#flushing;
  }

  #begin({ id: keyId, secretNumber, accountEntry }: PlacedKey, hour: number): KeyPlaces | null {
    if (this.#budget.bytes < bytesAKey) return null;
    this.#part += 1;
    const owner = { keyId, accountId: accountEntry.account.id, secretNumber, hour, part: this.#part };
    const places = new KeyPlaces(owner, this.#budget);
    const ofHour = this.#byHour.get(hour) ?? new Set();
    this.#byHour.set(hour, ofHour.add(places));
    return places;
  }

  async #write(most: number): Promise<void> {
    const taken: KeyPlaces[] = [];
    const written: PlacesOfHour[] = [];
    for (const places of this.#changed) {
      if (taken.length >= most) break;
      this.#changed.delete(places);
      places.isChanged = false;
      taken.push(places);
      written.push(places.toPlaces());
      if (taken.length % keysATurn === 0) await new Promise(setImmediate);
    }
    try {
      if (written.length > 0) await this.#store.write(written);
    } catch (error) {
      for (const places of taken) this.#keepChanged(places);
      throw error;
    }
    this.#releaseEndedHours();
  }

  #keepChanged(places: KeyPlaces): void {
    places.isChanged = true;
    this.#changed.add(places);
  }

  #releaseEndedHours(): void {
    for (const [hour, all] of this.#byHour) {
      if (hour === this.#latestHour) continue;
      for (const places of all) {
        if (places.isChanged) continue;
        places.release();
        all.delete(places);
      }
      if (all.size === 0) this.#byHour.delete(hour);
    }
  }
}
