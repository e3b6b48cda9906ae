import { LRUCache } from "lru-cache";
import { failure } from "../../errors/result.js";
import { signInOperations } from "../own-operations.js";
import type { Judge } from "../refuse-early.js";

/** What an operator allows: the texts of the manifest by their ids, and whether nothing else. */
export interface Manifest {
  readonly isOnly: boolean;
  readonly textsById: ReadonlyMap<string, string>;
}

export interface PersistedOperations {
  /** The text of a known id. */
  readonly find: (id: string) => string | undefined;
  /** Refuses what is not in the manifest, where that alone may run. */
  readonly judge: Judge;
  /** Where Apollo Server looks for ids, and puts what clients register (APQ). */
  readonly cache: {
    get(key: string): Promise<string | undefined>;
    set(key: string, text: string): Promise<void>;
    delete(key: string): Promise<boolean>;
  };
}

export const mostRegistered = 1_000;
export const mostCharactersRegistered = 2_000_000;
const apolloPrefix = "apq:";
/** In no manifest, so that an unknown id is refused like an unknown text. */
const unknownText = "query NotInTheManifest { __typename }";

export function createPersistedOperations(manifest: Manifest | null): PersistedOperations {
  const { isOnly = false, textsById = new Map<string, string>() } = manifest ?? {};
  const texts = new Set([...textsById.values(), ...Object.values(signInOperations)]);
  const registered = new LRUCache<string, string>({
    max: mostRegistered,
    maxSize: mostCharactersRegistered,
    sizeCalculation: (text, id) => text.length + id.length,
  });
  const find = (id: string) => textsById.get(id) ?? registered.get(id);
  const idIn = (key: string) => key.slice(apolloPrefix.length);

  return {
    find,
    judge: (_document, source) => (isOnly && !texts.has(source) ? failure("operation_not_allowed") : null),
    cache: {
      get: (key) => Promise.resolve(find(idIn(key)) ?? (isOnly ? unknownText : undefined)),
      set(key, text) {
        if (!isOnly) registered.set(idIn(key), text);
        return Promise.resolve();
      },
      delete: (key) => Promise.resolve(registered.delete(idIn(key))),
    },
  };
}
