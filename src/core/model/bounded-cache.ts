import { LRUCache } from "lru-cache";

/** An entry's slots in the map and in the lists of the cache, and the object that holds its value. */
const bytesAnEntry = 250;

interface Entry<Value> {
  readonly value: Value;
}

/**
 * A cache of a bounded number of bytes, which evicts the least recently used entries. Each cache that a caller can fill is
 * one of these: see docs/decisions/0018.
 */
export class BoundedCache<Value> {
  readonly #entries: LRUCache<string, Entry<Value>>;

  constructor(maxBytes: number) {
    this.#entries = new LRUCache<string, Entry<Value>>({ maxSize: maxBytes });
  }

  get size(): number {
    return this.#entries.size;
  }

  /** What is held, as far as `set` was told. */
  get bytes(): number {
    return this.#entries.calculatedSize;
  }

  get(key: string): Value | undefined {
    return this.#entries.get(key)?.value;
  }

  /** The bytes are those that the value holds; the cache counts the key and its own entry itself. */
  set(key: string, value: Value, valueBytes: number): void {
    const size = bytesAnEntry + textBytes(key) + valueBytes;
    this.#entries.set(ownText(key), { value }, { size });
  }

  delete(key: string): boolean {
    return this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
  }
}

/** What a text holds in memory, at most. */
export function textBytes(text: string): number {
  return 24 + 2 * text.length;
}

/** A copy. V8 keeps a part of a text as a view of the whole, so a short key could hold on to a long request. */
export function ownText(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}
