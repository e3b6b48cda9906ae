interface Waiting<Item> {
  resolve(result: IteratorResult<Item, undefined>): void;
}

const done = { done: true, value: undefined } as const;

/**
 * A bounded queue of items that its reader has not read yet. One item too many calls `onOverrun`. A paused queue
 * gives out nothing, earlier items included.
 */
export class EventQueue<Item> implements AsyncIterableIterator<Item, undefined> {
  readonly #mostItems: number;
  readonly #onOverrun: () => void;
  readonly #onReturn: () => void;
  #items: Item[] = [];
  #waiting: Waiting<Item>[] = [];
  #isPaused = false;
  #isEnded = false;

  constructor(mostItems: number, onOverrun: () => void, onReturn: () => void) {
    this.#mostItems = mostItems;
    this.#onOverrun = onOverrun;
    this.#onReturn = onReturn;
  }

  push(item: Item): void {
    if (this.#isEnded) return;
    if (this.#items.length >= this.#mostItems) {
      this.#onOverrun();
      return;
    }
    this.#items.push(item);
    this.#serve();
  }

  pause(): void {
    this.#isPaused = !this.#isEnded;
  }

  resume(): void {
    this.#isPaused = false;
    this.#serve();
  }

  /** Drops unread items. The reader still gets those in `last`. */
  end(last: readonly Item[]): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#isPaused = false;
    this.#items = [...last];
    this.#serve();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Item, undefined>> {
    return new Promise((resolve) => {
      this.#waiting.push({ resolve });
      this.#serve();
    });
  }

  return(): Promise<IteratorResult<Item, undefined>> {
    this.end([]);
    this.#onReturn();
    return Promise.resolve(done);
  }

  throw(error: unknown): Promise<IteratorResult<Item, undefined>> {
    void this.return();
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }

  #serve(): void {
    while (this.#waiting.length > 0 && !this.#isPaused) {
      const [item] = this.#items.splice(0, 1);
      if (item === undefined && !this.#isEnded) return;
      this.#waiting.shift()?.resolve(item === undefined ? done : { done: false, value: item });
    }
  }
}
