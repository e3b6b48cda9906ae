import { LRUCache } from "lru-cache";

/** The slots of an entry in the map and in the lists of the cache, and the object that holds its value. */
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

  /** The bytes of all entries, as given to `set`. */
  get bytes(): number {
    return this.#entries.calculatedSize;
  }

  get(key: string): Value | undefined {
    return this.#entries.get(key)?.value;
  }

  /** `bytes` counts the value only. The cache adds the key and its own entry. */
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

/** The size of a text in memory, at most. */
export function textBytes(text: string): number {
  return 24 + 2 * text.length;
}

/**
 * Copies the text. V8 keeps a part of a text as a view of the whole, so a short key could keep a long request in
 * memory.
 */
export function ownText(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}
