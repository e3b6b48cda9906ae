import { LRUCache } from "lru-cache";

export interface OperationCache<Compiled> {
  get(document: string, operationName: string | undefined): Compiled | undefined;
  /** Counts a use; with the last one that is needed it compiles and keeps the operation. */
  count(document: string, operationName: string | undefined, compile: () => Compiled | null): void;
  sizes(): { readonly compiled: number; readonly counted: number };
}

const usesBeforeCompiling = 5;
const mostCompiled = 200;
const mostCounted = 1_000;
const longestDocument = 10_000;
const mostCharactersCounted = 1_000_000;

/** Keeps what is used again and again. Documents used once pass through the counts and leave nothing behind. */
export function createOperationCache<Compiled extends object>(): OperationCache<Compiled> {
  const compiled = new LRUCache<string, Compiled>({ max: mostCompiled });
  const uses = new LRUCache<string, number>({
    max: mostCounted,
    maxSize: mostCharactersCounted,
    sizeCalculation: (_count, key) => key.length,
  });
  // No document has this character in it, so no two pairs have one key.
  const keyOf = (document: string, operationName = "") => `${operationName}\0${document}`;

  return {
    get: (document, operationName) => compiled.get(keyOf(document, operationName)),
    count(document, operationName, compile) {
      if (document.length > longestDocument) return;
      const key = keyOf(document, operationName);
      const count = (uses.get(key) ?? 0) + 1;
      // An operation that cannot be compiled stays counted, so that it is not tried again.
      uses.set(key, count);
      if (count !== usesBeforeCompiling) return;
      const operation = compile();
      if (operation === null) return;
      compiled.set(key, operation);
      uses.delete(key);
    },
    sizes: () => ({ compiled: compiled.size, counted: uses.size }),
  };
}
