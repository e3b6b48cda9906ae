/** Answers that are awaited by the number of their question, each for a limited time. */
export class Answers<Value> {
  readonly #waiting = new Map<number, (value: Value | null) => void>();
  #latest = 0;

  /** Null when no answer comes in time. */
  ask(timeoutMs: number, send: (id: number) => void): Promise<Value | null> {
    this.#latest += 1;
    const id = this.#latest;
    return new Promise((resolve) => {
      const end = (value: Value | null) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(value);
      };
      const timer = setTimeout(() => end(null), timeoutMs);
      this.#waiting.set(id, end);
      send(id);
    });
  }

  receive(id: number, value: Value | null): void {
    this.#waiting.get(id)?.(value);
  }
}
