export class Waiting {
  before: Waiting = this;
  after: Waiting = this;

  constructor(
    readonly untilMs: number,
    readonly giveUp: () => void,
  ) {}

  /** Whoever has left holds on to nobody. */
  leave(): void {
    this.before.after = this.after;
    this.after.before = this.before;
    this.before = this;
    this.after = this;
  }
}

/**
 * Those who wait, in the order in which they came. Not a `Set`: V8 makes a new table of one that was emptied, and
 * each old table holds on to the next, so that requests long answered were copied at every collection.
 */
export class WaitingList {
  readonly #end = new Waiting(Number.POSITIVE_INFINITY, () => undefined);

  /** The one who came first; null when nobody waits. */
  first(): Waiting | null {
    const { after } = this.#end;
    return after === this.#end ? null : after;
  }

  add(waiting: Waiting): void {
    const { before: last } = this.#end;
    waiting.before = last;
    waiting.after = this.#end;
    last.after = waiting;
    this.#end.before = waiting;
  }
}
