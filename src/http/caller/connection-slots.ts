import type { Principal } from "../../core/access/principal.js";

/** A connection whose caller is not recognised yet is a guest. Few are held at a time, from one network and from all. */
export const mostGuests = 200;
export const mostGuestsANetwork = 20;

/** Limits open connections. Guests take no slot from recognised callers, nor from guests of other networks. */
export class ConnectionSlots {
  readonly #maxConnections: number;
  /** The oldest first. */
  readonly #guests = new Map<symbol, { readonly network: string; readonly onEvicted: () => void }>();
  #recognised = 0;

  /** `maxConnections` counts only connections whose caller was recognised. */
  constructor(maxConnections: number) {
    this.#maxConnections = maxConnections;
  }

  /** Evicts the oldest guest where there are too many, so that a flood of guests keeps nobody out. */
  enter(network: string, onEvicted: () => void): ConnectionSlot {
    const ofNetwork = [...this.#guests].filter(([, guest]) => guest.network === network);
    if (ofNetwork.length >= mostGuestsANetwork) this.#evict(ofNetwork[0]?.[0]);
    else if (this.#guests.size >= mostGuests) this.#evict([...this.#guests.keys()][0]);
    const guest = Symbol(network);
    this.#guests.set(guest, { network, onEvicted });
    let isRecognised = false;
    let hasLeft = false;
    return {
      isRecognised: () => isRecognised,
      recognise: (kind) => {
        if (isRecognised || hasLeft) return isRecognised;
        // An operator is never refused: operators look for what fills the server.
        if (kind !== "operator" && this.#recognised >= this.#maxConnections) return false;
        this.#guests.delete(guest);
        this.#recognised += 1;
        isRecognised = true;
        return true;
      },
      leave: () => {
        this.#guests.delete(guest);
        if (isRecognised && !hasLeft) this.#recognised -= 1;
        hasLeft = true;
      },
    };
  }

  #evict(guest: symbol | undefined): void {
    if (guest === undefined) return;
    const evicted = this.#guests.get(guest);
    this.#guests.delete(guest);
    evicted?.onEvicted();
  }
}

export interface ConnectionSlot {
  isRecognised(): boolean;
  /** False when no slot is free. */
  recognise(kind: Principal["kind"]): boolean;
  leave(): void;
}
