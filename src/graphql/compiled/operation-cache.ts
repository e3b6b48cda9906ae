import { hash } from "node:crypto";
import { BoundedCache } from "../../core/model/bounded-cache.js";

/** A digest of the text of a document and of the name of one of its operations. The text itself is not kept. */
export type OperationKey = string;

const longestDocument = 10_000;

/** Null for a document that is too long, or that has no digest of its own because UTF-8 maps all lone surrogates to one. */
export function operationKey(document: string, operationName = ""): OperationKey | null {
  if (document.length + operationName.length > longestDocument) return null;
  // No valid document has this character in it, so no two operations have one key.
  const text = `${operationName}\0${document}`;
  return text.isWellFormed() ? hash("sha256", text, "binary") : null;
}

/** Called with bytes that an operation holds, before it is cached and afterwards. */
export type OnGrow = (bytes: number) => void;

export interface OperationCache<Compiled> {
  get(key: OperationKey): Compiled | undefined;
  /** Counts a use. The last use that is needed compiles and caches the operation. */
  count(key: OperationKey, compile: (onGrow: OnGrow) => Compiled | null): void;
  sizes(): OperationCacheSizes;
}

export interface OperationCacheSizes {
  readonly compiled: number;
  readonly compiledBytes: number;
  readonly counted: number;
}

const usesBeforeCompiling = 5;
export const mostCompiledBytes = 32 * 1_048_576;
const mostCountedBytes = 524_288;

/** Caches operations that are used repeatedly. For others it keeps only a count. */
export function createOperationCache<Compiled extends object>(): OperationCache<Compiled> {
  const compiled = new BoundedCache<Compiled>(mostCompiledBytes);
  const uses = new BoundedCache<number>(mostCountedBytes);

  return {
    get: (key) => compiled.get(key),
    count(key, compile) {
      const count = (uses.get(key) ?? 0) + 1;
      // An operation that cannot be compiled stays counted, so that it is not tried again.
      uses.set(key, count, 0);
      if (count !== usesBeforeCompiling) return;
      let bytes = 0;
      let operation: Compiled | null = null;
      operation = compile((more) => {
        bytes += more;
        // An operation grows while it runs, and may have been evicted.
        if (operation !== null && compiled.get(key) === operation) compiled.set(key, operation, bytes);
      });
      if (operation === null) return;
      compiled.set(key, operation, bytes);
      uses.delete(key);
    },
    sizes: () => ({ compiled: compiled.size, compiledBytes: compiled.bytes, counted: uses.size }),
  };
}
