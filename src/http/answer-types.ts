import { LRUCache } from "lru-cache";

const longestAccept = 200;

/**
 * The type of a GraphQL answer depends on the Accept header alone, and Apollo Server is who chooses it:
 * what it chose for a header is good for the next request with the same one.
 */
export class AnswerTypes {
  readonly #types = new LRUCache<string, string>({ max: 50 });

  of(accept: string | undefined): string | undefined {
    return this.#types.get(accept ?? "");
  }

  learn(accept: string | undefined, type: string): void {
    if ((accept ?? "").length <= longestAccept) this.#types.set(accept ?? "", type);
  }
}
