import { LRUCache } from "lru-cache";

/** The text of a document, and which of its operations. No document has this character in it, so no two have one key. */
export type OperationKey = `${string}\0${string}`;

export function operationKey(document: string, operationName = ""): OperationKey {
  return `${operationName}\0${document}`;
}

export interface OperationCache<Compiled> {
  get(key: OperationKey): Compiled | undefined;
  /** Counts a use; with the last one that is needed it compiles and keeps the operation. */
  count(key: OperationKey, compile: () => Compiled | null): void;
  sizes(): { readonly compiled: number; readonly counted: number };
}

const usesBeforeCompiling = 5;
const mostCompiled = 200;
const mostCounted = 1_000;
const longestKey = 10_000;
const mostCharactersCounted = 1_000_000;

/** Keeps what is used again and again. Documents used once pass through the counts and leave nothing behind. */
export function createOperationCache<Compiled extends object>(): OperationCache<Compiled> {
  const compiled = new LRUCache<OperationKey, Compiled>({ max: mostCompiled });
  const uses = new LRUCache<OperationKey, number>({
    max: mostCounted,
    maxSize: mostCharactersCounted,
    sizeCalculation: (_count, key) => key.length,
  });

  return {
    get: (key) => compiled.get(key),
    count(key, compile) {
      if (key.length > longestKey) return;
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
