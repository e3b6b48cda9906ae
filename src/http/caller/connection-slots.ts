import type { Principal } from "../../core/access/principal.js";

/** Before its caller is recognised, a connection is a guest: few at a time, from one network and from all. */
export const mostGuests = 200;
export const mostGuestsANetwork = 20;

/** Who may hold a connection open. Guests take nothing from those who were recognised, nor from guests of other networks. */
export class ConnectionPlaces {
  readonly #maxConnections: number;
  /** The oldest first. */
  readonly #guests = new Map<symbol, { readonly network: string; readonly onEvicted: () => void }>();
  #recognised = 0;

  /** `maxConnections` are for those whose caller was recognised. */
  constructor(maxConnections: number) {
    this.#maxConnections = maxConnections;
  }

  /** Where there are too many guests, the oldest goes: so a flood of them keeps nobody out. */
  enter(network: string, onEvicted: () => void): ConnectionPlace {
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
        // An operator gets in however full it is: they are the ones to see what fills it.
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

export interface ConnectionPlace {
  isRecognised(): boolean;
  /** False when the server has no place left. */
  recognise(kind: Principal["kind"]): boolean;
  leave(): void;
}
