import type { AccountId, KeyId } from "../../model/ids.js";
import { ownText } from "../../model/bounded-cache.js";
import { endpointName, endpointNumber } from "../../model/usage/endpoint-name.js";
import { networkName, networkNumber } from "../../model/usage/network-number.js";
import type { PlacesOfHour } from "../../model/usage/used-from.js";
import { PlaceList, type PlaceBudget } from "./place-list.js";

/** Without its lists: the object, and its place among those to be written. */
export const bytesAKey = 250;

export interface PlacesOwner {
  readonly keyId: KeyId;
  readonly accountId: AccountId;
  readonly secretNumber: number;
  readonly hour: number;
  readonly part: number;
}

/** Where one secret was used from in one hour. */
export class KeyPlaces {
  readonly #owner: PlacesOwner;
  readonly #budget: PlaceBudget;
  #networks: PlaceList<number> | null = null;
  #endpoints: PlaceList<string> | null = null;
  #count = 0;
  #lastUsedAtMs = 0;
  /** Whether something is not written yet. */
  isChanged = false;

  constructor(owner: PlacesOwner, budget: PlaceBudget) {
    this.#owner = owner;
    this.#budget = budget;
    budget.bytes -= bytesAKey;
  }

  get hour(): number {
    return this.#owner.hour;
  }

  note(ip: string | null, endpoint: string | null, method: string | null, atMs: number): void {
    this.#count += 1;
    this.#lastUsedAtMs = atMs;
    if (ip !== null) this.#noteNetwork(ip, atMs);
    if (endpoint !== null) this.#noteEndpoint(endpoint, method, atMs);
  }

  toPlaces(): PlacesOfHour {
    return {
      ...this.#owner,
      count: this.#count,
      lastUsedAtMs: this.#lastUsedAtMs,
      networks: this.#networks?.toCounts() ?? [],
      endpoints: this.#endpoints?.toCounts() ?? [],
    };
  }

  release(): void {
    this.#budget.bytes += bytesAKey;
    this.#networks?.release();
    this.#endpoints?.release();
  }

  #noteNetwork(ip: string, atMs: number): void {
    const networks = (this.#networks ??= new PlaceList(this.#budget, networkName));
    const network = networkNumber(ip);
    if (network !== null && networks.note(network, atMs)) return;
    if (network !== null && networks.hasRoom()) networks.add(network, network, atMs);
    else networks.noteRest(atMs);
  }

  #noteEndpoint(endpoint: string, method: string | null, atMs: number): void {
    const endpoints = (this.#endpoints ??= new PlaceList(this.#budget, nameOf));
    const number = endpointNumber(endpoint, method);
    if (endpoints.note(number, atMs)) return;
    if (!endpoints.hasRoom()) endpoints.noteRest(atMs);
    else endpoints.add(number, ownText(endpointName(endpoint, method)), atMs);
  }
}

function nameOf(name: string): string {
  return name;
}
