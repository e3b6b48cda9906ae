import { BoundedCache, textBytes } from "../../core/model/bounded-cache.js";

const maxAcceptLength = 200;
const maxBytes = 32_768;

/**
 * The content types that Apollo Server chose, by `Accept` header. Its choice depends on that header alone, so the fast path
 * can use it for the next request with the same one.
 */
export class ContentTypes {
  readonly #types = new BoundedCache<string>(maxBytes);

  of(accept: string | undefined): string | undefined {
    return this.#types.get(accept ?? "");
  }

  learn(accept = "", type: string): void {
    if (accept.length <= maxAcceptLength) this.#types.set(accept, type, textBytes(type));
  }
}
