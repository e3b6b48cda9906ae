import { BoundedCache, textBytes } from "../../core/model/bounded-cache.js";

const longestAccept = 200;
const mostBytes = 32_768;

/**
 * The type of a GraphQL answer depends on the Accept header alone, and Apollo Server chooses it: what it chose for a header
 * is right for the next request with the same one.
 */
export class AnswerTypes {
  readonly #types = new BoundedCache<string>(mostBytes);

  of(accept: string | undefined): string | undefined {
    return this.#types.get(accept ?? "");
  }

  learn(accept = "", type: string): void {
    if (accept.length <= longestAccept) this.#types.set(accept, type, textBytes(type));
  }
}
