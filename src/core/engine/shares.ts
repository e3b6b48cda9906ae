/** Counts what each of many holds at once, and lets nobody hold more than their share. */
export class Shares {
  readonly #most: number;
  readonly #held = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Returns false when the holder has its whole share. A holder that got true calls `leave` once. */
  enter(holder: string): boolean {
    const held = this.#held.get(holder) ?? 0;
    if (held >= this.#most) return false;
    this.#held.set(holder, held + 1);
    return true;
  }

  leave(holder: string): void {
    const held = this.#held.get(holder) ?? 0;
    if (held > 1) this.#held.set(holder, held - 1);
    else this.#held.delete(holder);
  }

  /** Returns null when the holder has its whole share; then the work did not begin. */
  async run<Value>(holder: string, work: () => Promise<Value>): Promise<Value | null> {
    if (!this.enter(holder)) return null;
    try {
      return await work();
    } finally {
      this.leave(holder);
    }
  }
}
